print((0.1).as_integer_ratio(), (2.5).as_integer_ratio(), (-8.0).as_integer_ratio(), (7).as_integer_ratio())
print((0.1).hex(), (1.0).hex(), (-2.5).hex(), (5e-324).hex(), float.fromhex("0x1.8p1"), float.fromhex("-0x.8p0"))
print((3.0).is_integer(), (3.5).is_integer())
