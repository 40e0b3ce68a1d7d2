from __future__ import annotations
import __future__
def f(a: Unknown, b: list[int] = None, *args: 'text', c: int | None = 1) -> Other.thing:
    local: NeverSeen = 1
    return local
print(f.__annotations__)
class Tree:
    left: Tree
    right: Tree | None = None
    size: int = 0
    def add(self, other: Tree) -> Tree:
        return self
print(Tree.__annotations__, Tree.add.__annotations__)
x: Missing = 5
y: dict[str, Missing]
print(__annotations__, x)
print("annotations" in __future__.all_feature_names)
print(f(1))
