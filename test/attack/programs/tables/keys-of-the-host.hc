# Uses words of the host as keys, and keys that the engine makes inside.
table = {}
words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'size', 'get', 'has', '\udc01(i1,)', '\udc00a', '\udc03', '']
for word in words:
    assert word not in table and table.get(word) is None
    table[word] = word
assert list(table) == words and len(table) == len(words)
assert (1,) not in table and 'i1' not in table
pairs = {(1, 2): 'a', '(i1,i2,)': 'b', (1, '2'): 'c', ('1', 2): 'd', ((1,), 2): 'e', (1, (2,)): 'f', (1.0, 2.0): 'g'}
assert len(pairs) == 6 and pairs[(1, 2)] == 'g' and pairs[(True, 2)] == 'g'
assert len({('a', 'b,sc'), ('a,s', 'bsc'), ('a', 'b', 'sc'), ('ab', 'sc')}) == 4
assert len({frozenset([1, 2]), frozenset([2, 1]), frozenset(['1', '2']), (1, 2)}) == 3
assert {1e300: 1}.get((0, 0)) is None
for first in (-2 ** 25, -1, 0, 1, 2 ** 25 - 1):
    for second in (-2 ** 25, -1, 0, 1, 2 ** 25 - 1):
        key = (first, second)
        assert {key: 1} == {key: 1} and (second, first) not in {key: 1} or first == second
print('held')
