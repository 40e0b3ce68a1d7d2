import sys


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError as error:
        return n, type(error).__name__


def attempt(work):
    try:
        print(repr(work()))
    except (Exception, RecursionError) as error:
        print(type(error).__name__, error)


print(sys.getrecursionlimit())
print(depth(0))
sys.setrecursionlimit(200)
print(sys.getrecursionlimit(), depth(0))
attempt(lambda: depth(0))
attempt(lambda: sys.setrecursionlimit(3))
attempt(lambda: sys.setrecursionlimit(0))
attempt(lambda: sys.setrecursionlimit(-5))
attempt(lambda: sys.setrecursionlimit('a'))
print(sys.getrecursionlimit())
sys.setrecursionlimit(50)


class Node:
    def __init__(self, below):
        self.below = below

    def __repr__(self):
        return 'Node(%r)' % (self.below,)

    def total(self):
        return 1 + (self.below.total() if self.below else 0)


node = None
for _ in range(40):
    node = Node(node)
attempt(lambda: node.total())
for _ in range(10):
    node = Node(node)
attempt(lambda: node.total())
sys.setrecursionlimit(1000)
attempt(lambda: node.total())


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(15), depth(0))
sys.setrecursionlimit(5000)
print(sys.getrecursionlimit())
