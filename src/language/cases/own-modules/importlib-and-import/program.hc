import importlib
import sys
plugins = []
for number in range(3):
    plugins.append(importlib.import_module(f'plugins.plugin_{number}'))
print([plugin.run(10) for plugin in plugins])
print([plugin.__name__ for plugin in plugins])
relative = importlib.import_module('.plugin_1', package='plugins')
print(relative is plugins[1])
print(importlib.import_module('..plugin_2', 'plugins.sub').__name__)
print(__import__('plugins.plugin_0').__name__, __import__('plugins.plugin_0', fromlist=['run']).__name__)
try:
    importlib.import_module('.plugin_1')
except TypeError as error:
    print(error)
try:
    importlib.import_module('plugins.plugin_9')
except ModuleNotFoundError as error:
    print(error, error.name)
import state
print(state.loads, state.history)
state.history.append('kept')
state.loads = 50
again = importlib.reload(state)
print(again is state, state.loads, state.history)
del sys.modules['state']
import state as fresh
print(fresh is state, fresh.history, state.history)
try:
    importlib.reload(5)
except TypeError as error:
    print(error)
module = type(sys)('made')
module.answer = 42
sys.modules['made'] = module
import made
from made import answer
print(made.answer, answer, made.__name__, isinstance(made, type(sys)))
