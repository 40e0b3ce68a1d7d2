for value in (len, print, [].append, dict.get, int, str, list, ValueError, type, object, property, 5, 'a', [], 1.5):
    print(isinstance(value.__doc__, str) and len(value.__doc__) > 0)
class A: pass
class B(int): pass
class C:
    "text"
class D(C): pass
def f(): pass
print(A.__doc__, A().__doc__, B.__doc__, C.__doc__, C().__doc__, D.__doc__, f.__doc__, (lambda: 0).__doc__)
C.__doc__ = 'other'
print(C.__doc__)
