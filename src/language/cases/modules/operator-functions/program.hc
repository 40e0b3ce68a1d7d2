import operator as op
from functools import reduce
print(op.add(1, 2), op.sub(1, 2), op.mul(3, 4), op.truediv(1, 4), op.floordiv(7, 2), op.mod(-7, 3), op.pow(2, 70))
print(op.lshift(1, 4), op.rshift(16, 2), op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.neg(5), op.pos(-5), op.inv(5), op.invert(0))
print(op.lt(1, 2), op.le(2, 2), op.gt(1, 2), op.ge(2, 3), op.eq(1, 1.0), op.ne("a", "b"))
print(op.not_([]), op.truth("a"), op.is_(None, None), op.is_not(1, None), op.abs(-3), op.index(True), op.__add__("a", "b"))
print(op.concat([1], [2]), op.contains("abc", "b"), op.countOf([1, 2, 1, True], 1), op.indexOf("abc", "c"), op.getitem([1, 2], 0))
items = [1, 2, 3]
op.setitem(items, 0, 9); op.delitem(items, 1)
print(items, op.iadd(items, [7]) is items, items, op.imul(2, 3), op.isub(5, 1), op.ior({1}, {2}), op.iconcat([1], [2]))
print(op.call(max, 1, 5), op.call(int, "11", base=2), op.length_hint([1, 2]), op.length_hint(5, 3), reduce(op.mul, range(1, 21)))
class M:
    def __matmul__(self, other):
        return "matmul"
    def __length_hint__(self):
        return 12
print(op.matmul(M(), 1), op.length_hint(M()), op.add.__name__, op.and_.__name__)
ops = {"+": op.add, "-": op.sub, "*": op.mul}
print([ops[sign](6, 2) for sign in "+-*"])
for work in [lambda: op.add(1, "a"), lambda: op.concat(1, 2), lambda: op.index(1.5), lambda: op.indexOf("a", "z"), lambda: op.lt(1, "a"), lambda: op.iadd(1, "a"), lambda: op.add(1), lambda: op.neg("a")]:
    try:
        work()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
