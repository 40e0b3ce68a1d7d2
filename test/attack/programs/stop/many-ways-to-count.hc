# ends: HC4001
# Never ends in nested iterators of the library.
import itertools
list(filter(lambda x: False, zip(itertools.count(), map(abs, itertools.repeat(-1)), enumerate(itertools.cycle('ab')))))
