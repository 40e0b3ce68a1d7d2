class Countdown:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n
print(list(Countdown(3)), [x for x in Countdown(2)], sum(Countdown(4)), tuple(Countdown(0)))
class Tree:
    def __init__(self, v, *kids):
        self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k
print(list(Tree(1, Tree(2), Tree(3, Tree(4)))))
class Old:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10
print(list(Old()), 20 in Old())
a, b, c = Old()
print(a, b, c)
