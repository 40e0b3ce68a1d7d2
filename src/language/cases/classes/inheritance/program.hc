class A:
    def who(self):
        return "A"
    def hello(self):
        return "hello from " + self.who()
class B(A):
    def who(self):
        return "B" + super().who()
class C(A):
    def who(self):
        return "C" + super().who()
class D(B, C):
    def who(self):
        return "D" + super().who()
print(D().hello(), [c.__name__ for c in D.__mro__], issubclass(D, A), isinstance(D(), C))
class E(D):
    pass
print(E().hello(), E.__bases__ == (D,))
