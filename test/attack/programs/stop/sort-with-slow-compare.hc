# ends: HC4001
# Never ends inside a comparison that a sort calls.
class Slow:
    def __lt__(self, other):
        while True:
            pass
sorted([Slow(), Slow()])
