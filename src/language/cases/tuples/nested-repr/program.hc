print((1,), ((),), ((1,), "a", [(2,)]), str((1.0, None)), repr(("a",)))
t = ([],)
t[0].append(t)
print(t)
