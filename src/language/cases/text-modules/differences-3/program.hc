from difflib import *
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

A = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n'.splitlines(True)
B = 'ore\ntree\nthree\nfour\nfive!\nsix\nseven\nemu\neight\nnine\nten\n'.splitlines(True)
d = list(ndiff(A, B))
t(lambda: list(restore(d, 3)))
print('\n'.join(ndiff(['  1. Beautiful is better', 'x', 'same'], ['  3. Beautiful is better than', 'same', 'y'])), list(Differ().compare(['a b\tc\n'], ['a  b\tcd\n'])))
t(lambda: list(unified_diff([1], ['a'])))
t(lambda: list(unified_diff(['a'], ['b'], fromfile=1)))
print(list(diff_bytes(unified_diff, [b'a', b'\xff'], [b'b', b'\xff'], b'x', b'y', lineterm=b'')))
t(lambda: list(diff_bytes(unified_diff, ['a'], [b'b'])))
print(IS_LINE_JUNK(' # \n'), IS_LINE_JUNK('x'), IS_CHARACTER_JUNK(' '), IS_CHARACTER_JUNK('x'), SequenceMatcher(None, 'ab', 'ab').find_longest_match(), Match(1, 2, 3))
s = SequenceMatcher()
