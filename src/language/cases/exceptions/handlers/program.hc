def f(x):
    try:
        if x == 0:
            raise ValueError("v")
        if x == 1:
            raise KeyError("k")
        if x == 2:
            return 1 / 0
        if x == 3:
            raise OSError(2, "gone")
    except (KeyError, IndexError) as e:
        return f"lookup {e}"
    except ArithmeticError as e:
        return f"arith {e}"
    except ValueError:
        return "value"
    except Exception as e:
        return f"other {e!r}"
    else:
        return "fine"
    finally:
        print("finally", x)
for i in range(5):
    print(f(i))
