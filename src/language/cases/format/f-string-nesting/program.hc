items = {"a": 1, "b": [1, 2]}
print(f"{items['a']} {items['b'][1]} {len(items)} {f'{1 + 1}' + 'x'} {(lambda v: v * 2)(4)}")
print(f"{'quoted'!r:>10} {3.0!s:5}| {'é'!a}")
print(f"{True} {None} {1_000_000:,} {-5:+d} {255:08b}")
