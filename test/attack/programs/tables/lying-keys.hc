# Keys whose hash and comparison change, lie or raise.
class Liar:
    count = 0
    def __hash__(self):
        Liar.count += 1
        return Liar.count
    def __eq__(self, other):
        return Liar.count % 2 == 0
class Raiser:
    def __hash__(self): return 1
    def __eq__(self, other): raise ValueError('no')
liar = Liar()
table = {}
for n in range(20):
    table[liar] = n
    table.pop(liar, None)
    liar in table
held = 0
table = {Raiser(): 1}
for act in (lambda: table[Raiser()], lambda: Raiser() in table, lambda: table.setdefault(Raiser(), 1), lambda: table.pop(Raiser()), lambda: {Raiser(), Raiser()}, lambda: [Raiser()].index(Raiser()), lambda: Raiser() in [Raiser()], lambda: (Raiser(),) == (Raiser(),)):
    try:
        act()
    except ValueError:
        held += 1
assert held == 8, held
print('held')
