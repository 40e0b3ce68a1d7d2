# ends: HC4001
# Never ends, in the plainest way.
while True:
    pass
