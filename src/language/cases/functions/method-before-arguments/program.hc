def loud(x):
    print('evaluated', x)
    return x
class C: items = None
c = C()
for act in (lambda: c.items.append(loud(1)), lambda: None.upper(loud(2)), lambda: c.items.extend(1 / 0)):
    try: act()
    except AttributeError as e: print(e)
box = []
box.append(loud(3))
print(box)
def f(x):
    x.append(len(x) / 1)
    return x
print(f([]))
try: f(None)
except (AttributeError, TypeError) as e: print(e)
