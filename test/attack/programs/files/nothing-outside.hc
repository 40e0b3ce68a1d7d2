# Tries to open files of the machine.
held = 0
for name in ('/etc/passwd', '../../../etc/passwd', '/proc/self/environ', '/proc/self/mem', '/dev/zero', 'C:\\Windows\\win.ini', '~/.ssh/id_rsa', 'file:///etc/passwd', '/', '.', '..', '\0', 0, 1, 2, 3, -1):
    try:
        open(name)
        print('opened', name)
    except (OSError, ValueError, TypeError, NotImplementedError, NameError):
        held += 1
assert held == 17, held
print('held')
