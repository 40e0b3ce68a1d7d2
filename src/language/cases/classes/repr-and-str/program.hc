class R:
    def __repr__(self):
        return "<R>"
class S:
    def __str__(self):
        return "S!"
    def __format__(self, spec):
        return f"S[{spec}]"
print(R(), [R()], str(R()), f"{R()} {S()} {S():>3}", {"k": R()}, (R(),), "%s %r" % (S(), R()), format(S(), "q"))
