from typing import *
import typing
def t(l,f):
    try: print(l, f())
    except Exception as e: print(l, type(e).__name__, e)
T = TypeVar('T'); K = TypeVar('K', bound=int); N = TypeVar('N', int, str); C = TypeVar('C', covariant=True)
P = ParamSpec('P')
print(T, K, N, C, P, T.__name__, K.__bound__, N.__constraints__)
print(List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None], Union[int, str, None], Tuple[int, ...], Tuple[()], Callable[[int, str], bool], Callable[..., int], Callable, List, Any, Literal['a', 1], Type[int], Set[T])
print(Union[int, int], Union[int, Union[str, int]], Optional[Optional[str]], ClassVar[int], Final[str], Annotated[int, "meta", 3], NoReturn, Iterable[int], Sequence[T][int], Mapping[str, List[int]])
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
class Pair(Generic[T, K]): pass
print(Box[int], Box[int](5).get(), Box(3).v, Box.__parameters__, Pair[str, int], Box[int].__origin__, Box[int].__args__, Box[int] == Box[int], Box[T], Box.__mro__, Box.__orig_bases__)
class IntBox(Box[int]): pass
class Both(Box[T], Dict[str, T]): pass
print(IntBox(2).get(), IntBox.__mro__, IntBox.__orig_bases__, isinstance(IntBox(1), Box), Both.__mro__)
t("isinst", lambda: isinstance([], List[int])); print(isinstance([], List), isinstance({}, Mapping), isinstance(5, Union[int, str]), isinstance(5, Optional[str]))
t("any", lambda: Any()); t("list()", lambda: List()); t("union()", lambda: Union[int, str]()); t("few", lambda: Pair[int]); t("nogen", lambda: IntBox[int])
class Proto(Protocol):
    def meth(self) -> int: ...
@runtime_checkable
class RProto(Protocol):
    attr: int
    def meth(self) -> int: ...
class Impl:
    attr = 1
    def meth(self): return 1
class Impl2: 
    def meth(self): return 1
print(isinstance(Impl(), RProto), isinstance(Impl2(), RProto)); t("proto", lambda: isinstance(Impl(), Proto)); t("inst", lambda: Proto())
class Sub(Proto):
    def meth(self): return 5
print(Sub().meth(), isinstance(5, SupportsInt), isinstance("a", SupportsInt), isinstance([], Sized), isinstance(1.5, SupportsFloat), isinstance(3, SupportsIndex))
class Emp(NamedTuple):
    "doc"
    name: str
    id: int = 3
    def hi(self): return f"hi {self.name}"
e = Emp("bob")
print(e, e.id, e.hi(), Emp._fields, Emp._field_defaults, e._replace(id=9), e == ("bob", 3), Emp.__annotations__, e._asdict(), isinstance(e, tuple), Emp.__doc__)
N2 = NamedTuple("N2", [("x", int), ("y", int)]); print(N2(1, 2), N2.__name__)
t("ntdef", lambda: Emp())
class Movie(TypedDict):
    title: str
    year: int
class More(Movie, total=False):
    rating: float
m = Movie(title="x", year=1)
print(m, type(m), Movie.__annotations__, More.__required_keys__ == {"title", "year"}, More.__optional_keys__, Movie.__total__, is_typeddict(Movie))
UserId = NewType("UserId", int)
print(UserId(5), UserId.__name__, UserId.__supertype__, cast(int, "a"), TYPE_CHECKING)
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(f(1), len(get_overloads(f)))
def g(a: int, b: "str" = "x", *c: List[int], d: Optional[int] = None) -> "Box[int]": pass
print(g.__annotations__, get_type_hints(g))
class Ann:
    x: int = 1
    y: "List[int]"
    z: ClassVar[int] = 3
print(get_type_hints(Ann), Ann.__annotations__)
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]), get_args(Callable[[int], str]), get_origin(list[int]), get_args(int), get_origin(int), get_origin(Literal[1]), get_args(Annotated[int, 5]), get_origin(Box[int]), get_args(int | str))
print(int | List[str], List[int] | None, Union[int, str] == (int | str), hash(List[int]) == hash(List[int]), {Union[int, str]: 1}[Union[str, int]])
print(Self, Never, LiteralString, Concatenate[int, P], TypeGuard[int], Required[int], Unpack)
@final
class Fin: pass
print(Fin.__final__, AnyStr, Text, Hashable, Generator[int, None, str], Awaitable[int], Pattern, ForwardRef("X"), List["X"])
t("never", lambda: assert_never(5))
Vec = List[T]; print(Vec[int], Dict[str, T][int], Tuple[T, K][str, int], Callable[[T], K][int, int], Callable[P, T], T | int)
class LinkedList(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, x: T) -> 'LinkedList[T]': self.items.append(x); return self
print(LinkedList[int]().push(1).push(2).items, typing.List is List, Counter[str], Deque[int], DefaultDict[str, int], List[Any], Dict[Any, None])
