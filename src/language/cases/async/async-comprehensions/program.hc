def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value
async def nums(n):
    for i in range(n): yield i
async def double(x): return x * 2
async def even(x): return x % 2 == 0
async def main():
    print([x async for x in nums(4)])
    print({x % 3 async for x in nums(7)})
    print({x: x * x async for x in nums(3)})
    print([x async for x in nums(6) if x % 2])
    print([await double(x) for x in range(3)])
    print([x for x in range(6) if await even(x)])
    print([(x, y) async for x in nums(2) async for y in nums(3) if x != y])
    print([(x, y) for x in range(2) async for y in nums(x + 1)])
    print([[y async for y in nums(x)] for x in range(3)])
    print([[await double(y) for y in range(x)] async for x in nums(3)])
    print({await double(k): await double(v) for k, v in {1: 2, 3: 4}.items()})
    g = (await double(x) async for x in nums(3))
    print(type(g).__name__, g.__name__)
    print([v async for v in g])
    h = (await double(x) for x in [5, 6])
    print(type(h).__name__)
    async for v in h: print(v)
    print([i async for i in (y async for y in nums(3))])
    total = sum([x async for x in nums(5)])
    print(total, max([await double(x) async for x in nums(4)]))
    k = 10
    print([x + k async for x in nums(3)], [(lambda: x)() async for x in nums(2)])
    try:
        print([1 / x async for x in nums(3)])
    except ZeroDivisionError as e:
        print(e)
    try:
        print([x async for x in 5])
    except TypeError as e:
        print(e)
    if any([w := x async for x in nums(3)]): print("walrus", w)
    return "end"
print(run(main()))
