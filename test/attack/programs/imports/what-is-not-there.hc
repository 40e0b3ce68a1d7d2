# Tries to import what would reach outside.
held = 0
for name in ('subprocess', 'socket', 'ctypes', 'multiprocessing', 'signal', 'mmap', 'fcntl', 'pty', 'resource', '_socket', 'posix', 'ssl', 'http.client', 'ftplib', 'child_process', 'fs', 'node:fs', 'vm', 'worker_threads', '../etc/passwd', '/etc/passwd', '', '..', 'os.system'):
    try:
        __import__(name)
        print('imported', name)
    except (ImportError, ValueError, TypeError):
        held += 1
assert held == 24, held
import os
for name in ('system', 'popen', 'fork', 'execv', 'kill', 'spawnl', 'posix_spawn', 'setuid', 'chmod', 'symlink', 'environb'):
    assert not hasattr(os, name), name
for act in (os.remove, os.listdir, os.stat):
    try:
        act('/etc/passwd')
        print('reached', act)
    except OSError:
        held += 1
assert held == 27, held
print('held')
