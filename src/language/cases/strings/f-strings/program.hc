name = "Ada"
value = 3.14159
n = 42
print(f"{name} {value:.2f} {n:05d} {n:x} {n:#b} {n:,} {name!r} {name:>6}|{name:<6}|{name:^7}|")
print(f"{n=} {name=} {value=:.1f} {n = }")
width = 10
print(f"{n:{width}}|{name:*^{width}}|{value:{width}.{3}f}")
print(f"{{literal}} {'nested ' + name} {[i for i in range(3)]} {n if n > 3 else 0}")
print(f"{1e10:g} {0.00001:g} {1234567.891:,.2f} {0.25:%} {255:o} {-5:+d} {5:+d} {True} {None}")
