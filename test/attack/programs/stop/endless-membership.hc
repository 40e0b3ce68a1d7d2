# ends: HC4001
# Never ends inside the operator `in`.
import itertools
-1 in itertools.cycle([1, 2, 3])
