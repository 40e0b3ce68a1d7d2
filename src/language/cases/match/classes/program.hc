class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y
def f(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"y axis {y}"
        case Point(x, y):
            return f"{x},{y}"
        case int(n) | float(n):
            return f"number {n}"
        case str(s):
            return f"text {s}"
for p in (Point(0, 0), Point(0, 3), Point(1, 2), 5, 2.5, "s", []):
    print(f(p))
