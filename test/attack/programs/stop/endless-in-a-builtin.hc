# ends: HC4001
# Never ends inside a builtin function that walks an endless iterator.
import itertools
for _ in itertools.count():
    max(itertools.repeat(1))
