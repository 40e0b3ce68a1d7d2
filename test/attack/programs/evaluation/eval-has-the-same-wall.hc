# Uses eval and exec, the ways in that a host often leaves open.
held = 0
for text in ('process', 'globalThis', 'this', 'R', 'U.builtin', 'constructor', 'require("fs")', '(1).constructor', '[].__proto__', '"".constructor', 'eval.constructor', 'print.call', 'import("fs")', 'new Function("return 1")', '`x`', 'function(){}', '/*x*/', '1;process', 'd', 'pc'):
    for run in (eval, exec, lambda t: eval(compile(t, 'x', 'eval')), lambda t: exec(t, {}), lambda t: eval(t, {'__builtins__': {}})):
        try:
            run(text)
            print('took', text)
        except (NameError, AttributeError, SyntaxError, TypeError):
            held += 1
assert held == 100, held
space = {}
exec('x = 1\ndef f(): return x', space)
assert space['f']() == 1 and 'f' not in globals()
print('held')
