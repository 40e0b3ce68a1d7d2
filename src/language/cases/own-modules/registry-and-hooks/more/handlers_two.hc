from core import handler
calls = 0
@handler('data')
def on_data(value):
    global calls
    calls += 1
    return [value] * calls
