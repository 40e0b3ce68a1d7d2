# Tries to name the objects of the host that every script of the host can name.
names = 0
for probe in (lambda: process, lambda: globalThis, lambda: require, lambda: module, lambda: console, lambda: Function, lambda: Reflect, lambda: WebAssembly, lambda: Deno, lambda: window, lambda: self, lambda: this):
    try:
        print('leak', probe())
    except NameError:
        names += 1
print(names)
print('held')
