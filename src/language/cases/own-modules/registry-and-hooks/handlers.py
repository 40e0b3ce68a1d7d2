import core
from core import handler
calls = []
@handler('start')
def on_start(value):
    calls.append('start')
    return 'started with %d' % value
@handler('stop')
def on_stop(value):
    calls.append('stop')
    return value * core.SCALE
def through_core(name):
    return core.emit(name, 0)
