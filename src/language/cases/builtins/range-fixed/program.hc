r = range(2, 20, 3)
try: r.start = 5
except Exception as ex: print(type(ex).__name__, ex)
try: slice(1).start = 5
except Exception as ex: print(type(ex).__name__, ex)
try: r[0] = 5
except Exception as ex: print(type(ex).__name__, ex)
try: del r[0]
except Exception as ex: print(type(ex).__name__, ex)
try:
    class X(range): pass
except Exception as ex: print(type(ex).__name__, ex)
for i in range(2**70, 2**70 + 3): print(i)
for i in range(10**18, 10**18 + 4 * 10**17, 10**17): print(i)
