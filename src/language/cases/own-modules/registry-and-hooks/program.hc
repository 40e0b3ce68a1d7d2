from core import registry, handler, emit, counted, numbers, make_adder
import handlers
import more.handlers_two as two
print(sorted(registry))
for event in ['start', 'data', 'stop', 'unknown']:
    print(event, emit(event, 5))
print(handlers.calls, two.calls)
@handler('local')
def here(value):
    return f'local {value}'
print(emit('local', 1), here.__name__, here.__module__)
print(counted.count, [counted(n) for n in range(3)], counted.count)
gen = numbers(3)
print(next(gen), list(gen), list(numbers(2)))
add = make_adder(10)
print(add(5), add(5), make_adder(1)(1), add.__qualname__)
import core
core.SCALE = 100
print(core.scaled(2), list(core.numbers(2)))
core.emit = lambda *args: 'replaced'
print(core.emit('start', 1), emit('start', 1), handlers.through_core('start'))
saved = dict(registry)
registry.clear()
print(emit('start', 1), len(saved))
registry.update(saved)
print(emit('stop', 2))
