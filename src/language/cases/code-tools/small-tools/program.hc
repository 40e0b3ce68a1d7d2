import getopt
import reprlib
import sched
import timeit

print(getopt.getopt(['-a', '-bval', '-c', 'x', '--name=z', '--flag', 'rest', '-q'], 'ab:c:', ['name=', 'flag', 'other']))
print(getopt.gnu_getopt(['one', '-a', 'two', '--nam', 'v', '--', '-b'], 'ab', ['name=']))
print(getopt.getopt(['--fl'], '', ['flag', 'other']), getopt.getopt(['-', '-a'], 'a'), getopt.getopt(['-a', '--', '-b'], 'ab'))
for args, short, long in ((['-x'], 'a', []), (['-a'], 'a:', []), (['--zz'], '', ['aa']), (['--a'], '', ['ab', 'ac']), (['--ab=1'], '', ['ab']), (['--ab'], '', ['ab='])):
    try:
        print(getopt.getopt(args, short, long))
    except getopt.GetoptError as error:
        print(error, '|', error.msg, '|', error.opt)
nested = [[[[[[[[1]]]]]]]]
for value in (list(range(20)), tuple(range(3)), (1,), set('a'), frozenset(range(9)), 'abc' * 20, {i: str(i) for i in range(9)}, 12 ** 60, nested, [], {}, 'short', range(10)):
    print(reprlib.repr(value))
short = reprlib.Repr()
short.maxlist, short.maxstring, short.maxlevel = 2, 10, 2
print(short.repr([1, 2, 3, 'a' * 30]), short.repr([[[[]]], 'a' * 30]), short.repr_str('abcdefghijklmnop', 1))


class Tree:
    def __init__(self, *children):
        self.children = list(children)

    @reprlib.recursive_repr('<again>')
    def __repr__(self):
        """Shows it."""
        return f'Tree({self.children!r})'


tree = Tree(1)
tree.children.append(tree)
print(tree, Tree.__repr__.__name__, Tree.__repr__.__doc__)


class Clock:
    now = 0

    def time(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds


clock = Clock()
plan = sched.scheduler(clock.time, clock.sleep)
plan.enter(5, 1, lambda: print('five', clock.now))
plan.enter(2, 2, print, argument=('two, later',))
plan.enter(2, 1, print, argument=('two',), kwargs={'end': '!\n'})
gone = plan.enterabs(3, 1, print, ('never',))
plan.cancel(gone)
print(len(plan.queue), plan.queue[0].time, plan.queue[0].priority, plan.empty())
print(plan.run(blocking=False))
plan.run()
print(plan.empty(), clock.now)
runs = []
print(timeit.timeit(lambda: runs.append(1), number=3) >= 0, len(runs))
print(timeit.timeit('total += n', 'total = 0', globals={'n': 2}, number=5) >= 0, len(timeit.repeat('pass', repeat=2, number=1)))
try:
    timeit.timeit(5)
except ValueError as error:
    print(error)
print(timeit.Timer('x = 1').timeit(number=2) >= 0)
