from itertools import product, permutations, combinations, combinations_with_replacement
def show(walk):
    print([''.join(map(str, item)) for item in walk])
show(product("ab", [1, 2]))
show(product("ab", repeat=3))
print(list(product()), list(product("ab", [])), list(product("ab", repeat=0)))
show(permutations("abc"))
show(permutations("abcd", 2))
print(list(permutations("ab", 3)), list(permutations("ab", 0)), list(permutations([])))
show(combinations("abcd", 2))
show(combinations("abcde", 4))
print(list(combinations("ab", 3)), list(combinations("ab", 0)))
show(combinations_with_replacement("abc", 2))
print(list(combinations_with_replacement("", 1)), list(combinations_with_replacement("", 0)))
print(len(list(permutations(range(6)))), sum(1 for _ in combinations(range(12), 5)))
for work in [lambda: combinations("abc", -1), lambda: permutations("abc", -1), lambda: permutations("abc", "x"), lambda: combinations("abc", "x"),
             lambda: product("ab", repeat=-1), lambda: combinations_with_replacement("ab", -2), lambda: product(5)]:
    try:
        work()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
def walk(n):
    for row in permutations(range(n)):
        if all(abs(row[i] - row[j]) != j - i for i in range(n) for j in range(i + 1, n)):
            yield row
print(next(walk(6)), len(list(walk(6))))
