class P:
    __match_args__ = (1, 'y')
try:
    match P():
        case P(a): print(a)
except TypeError as e: print(e)
class Q:
    __match_args__ = ['x']
try:
    match Q():
        case Q(a): print(a)
except TypeError as e: print(e)
