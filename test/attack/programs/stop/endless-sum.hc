# ends: HC4001
# Never ends inside sum of a generator without end.
def ones():
    while True:
        yield 1
sum(ones())
