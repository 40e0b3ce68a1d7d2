# Walks from a caught error along every attribute it has.
def fails(): return 1 / 0
try:
    fails()
except ZeroDivisionError as error:
    caught = error
todo = [caught]
done = 0
seen = []
while todo and done < 400:
    value = todo.pop()
    if any(value is other for other in seen):
        continue
    seen.append(value)
    done += 1
    for name in dir(value):
        try:
            found = getattr(value, name)
        except (AttributeError, TypeError, ValueError, NotImplementedError):
            continue
        text = repr(found)
        for word in ('[object', 'native code', 'node:', 'file://', '.ts', '/src/', 'function ('):
            assert word not in text, (name, text[:200])
        if not callable(found) and not isinstance(found, (str, int, dict, list)):
            todo.append(found)
print('held')
