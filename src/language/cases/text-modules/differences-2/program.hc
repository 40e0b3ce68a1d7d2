from difflib import *
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

t(get_close_matches, 'a', [], 0)
t(get_close_matches, 'a', [], 1, 2)
A = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n'.splitlines(True)
B = 'ore\ntree\nthree\nfour\nfive!\nsix\nseven\nemu\neight\nnine\nten\n'.splitlines(True)
print(''.join(ndiff(A, B)))
print(''.join(unified_diff(A, B, 'before', 'after', 'd1', 'd2', n=1)))
print(''.join(unified_diff(A, B)))
print(''.join(context_diff(A, B, fromfile='a', tofile='b', n=2)))
print(list(unified_diff(A, A)), list(context_diff(['a'], ['b'], lineterm='')), list(unified_diff([], ['x'], lineterm='')), list(unified_diff(['x'], [], lineterm='')))
d = list(ndiff(A, B))
print(list(restore(d, 1)) == A, list(restore(d, 2)) == B)
