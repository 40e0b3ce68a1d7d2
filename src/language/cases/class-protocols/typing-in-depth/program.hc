from typing import Any, Callable, ClassVar, Dict, Generic, List, Literal, NamedTuple, NewType, Optional, Protocol, Tuple, TypedDict, TypeVar, Union, cast, get_args, get_origin, get_type_hints, overload, runtime_checkable
T = TypeVar('T')
K = TypeVar('K', int, str)
print(T, K, List[int], Dict[str, List[int]], Optional[int], Union[int, str, None], Union[int, int], Tuple[int, ...], Callable[[int], str], Callable[..., Any], Literal['a', 1], ClassVar[int])
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Optional[int]), get_args(Callable[[int, str], bool]), get_origin(int), get_args(int))
print(Optional[int] == Union[int, None], List[T][int], Dict[T, K][str, int], Union[int, str] == Union[str, int])
class Stack(Generic[T]):
    def __init__(self): self.items: List[T] = []
    def push(self, item: T) -> None: self.items.append(item)
s = Stack[int]()
s.push(1)
print(s.items, Stack[int], Stack.__parameters__, s.__orig_class__)
@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...
class File:
    def close(self): pass
print(isinstance(File(), Closes), isinstance(5, Closes), issubclass(File, Closes))
class Point(NamedTuple):
    x: int
    y: int = 0
    def norm(self): return self.x + self.y
print(Point(1), Point(1, 2).norm(), Point._fields, Point.__annotations__)
class Movie(TypedDict, total=False):
    name: str
    year: int
print(Movie(name='a'), Movie.__total__, sorted(Movie.__optional_keys__), type(Movie(name='x')).__name__)
UserId = NewType('UserId', int)
print(UserId(5), UserId.__name__, cast(int, 'a'))
def f(a: int, b: 'str' = 'x', *c: float) -> Optional[bool]: ...
print(get_type_hints(f), f.__annotations__)
for work in (lambda: List[int](), lambda: isinstance([], List[int]), lambda: Union[()], lambda: Optional[1, 2], lambda: Closes()):
    try:
        print(work())
    except TypeError as error:
        print('TypeError', error)
print(int | None, (int | str).__args__, isinstance(5, int | str), list[int] | None)
