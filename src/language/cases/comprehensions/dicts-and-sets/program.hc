print({k: len(k) for k in ["a", "bb"]}, {v: k for k, v in {"x": 1}.items()})
print(sorted({n % 3 for n in range(10)}), {i: {j for j in range(i)} for i in range(2)})
