print(0x1F, 0o17, 0b101, 1_000_000, 1e3, .5, 5., 1_0.5e-1_0, 0xFFFFFFFFFFFFFFFFFF)
print(3j, 1 + 2j, (1 + 2j) * 2)
