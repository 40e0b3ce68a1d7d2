e = ValueError('a', 2)
print(repr(e), str(e), e.args, ValueError(), repr(ValueError()), str(KeyError('k')), repr(KeyError('k')), str(ValueError(5)))
print(e == ValueError('a', 2), e == e, e in [e], hash(e) == hash(e), isinstance(e, Exception), bool(e))
e.extra = 1
e.args = (9,)
print(e.extra, e, vars(e), hasattr(e, 'missing'))
try:
    e.missing
except AttributeError as error:
    print(error)
def again():
    raise e
for _ in range(2):
    try:
        again()
    except ValueError as error:
        print(error is e, error.args, error.__context__)
class Own(Exception):
    def __init__(self, x=1, *, y=2):
        self.x, self.y = x, y
    def __eq__(self, other):
        return isinstance(other, Own) and self.x == other.x
    __hash__ = Exception.__hash__
print(repr(Own()), Own(3).args, Own(3, y=4).y, Own(1) == Own(1, y=5), Own(x=7).args)
class WithNew(Exception):
    def __new__(cls, *args):
        made = super().__new__(cls, 'new', *args)
        made.tag = len(args)
        return made
print(repr(WithNew(1)), WithNew(1, 2).tag, WithNew().args)
class Slotted(ValueError):
    __slots__ = ('spot',)
    def __init__(self, spot):
        super().__init__(spot)
        self.spot = spot
try:
    raise Slotted(3)
except ValueError as error:
    print(error.spot, error)
class Fields(Exception):
    @property
    def first(self):
        return self.args[0]
    @classmethod
    def of(cls, *parts):
        return cls(*parts)
    def __len__(self):
        return len(self.args)
    def __getitem__(self, at):
        return self.args[at]
f = Fields.of(1, 2, 3)
print(f.first, len(f), f[1], list(f), f)
try:
    raise Fields
except Fields as error:
    print(repr(error), len(error))
kept = []
for text in ('a', 'b'):
    try:
        raise RuntimeError(text)
    except RuntimeError as error:
        kept.append(error)
print(kept, [k.__context__ for k in kept])
try:
    try:
        raise kept[0]
    except RuntimeError:
        raise kept[1]
except RuntimeError as error:
    print(error, error.__context__, error.__context__ is kept[0])
print(StopIteration(5).value, StopIteration().value, SystemExit(3).code, OSError(2, 'no').errno, type(OSError(2, 'no')).__name__)
print(Exception('x').with_traceback(None), e.__cause__, e.__suppress_context__)
e.__cause__ = KeyError('why')
print(repr(e.__cause__), e.__suppress_context__)
e.add_note('n1')
e.add_note('n2')
print(e.__notes__)
print(sorted([ValueError(3), ValueError(1)], key=lambda error: error.args), max(ValueError(3), ValueError(4), key=str))
