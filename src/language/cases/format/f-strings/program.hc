name, n, x = "Ada", 42, 3.14159
print(f"{name} {n} {x:.2f} {n:05d} {n:#x} {name!r} {name:>6}| {n + 1} {x:{10}.{3}} {{}}")
print(f"{name=} {n + 1 = } {x = :.1f}")
width = 8
print(f"[{name:^{width}}] [{'a' 'b'}] {[i for i in range(3)]} {n if n > 1 else 0}")
