LEVEL = 1
changed = []
def put(name, value):
    globals()[name] = value
    changed.append(name)
