known = 1
calls = []
def __getattr__(name):
    if name.startswith('_') or name == 'refused':
        raise AttributeError(f'module lazy has no {name}')
    calls.append(name)
    return f'<{name}>'
def __dir__():
    return ['known', 'b', 'a']
