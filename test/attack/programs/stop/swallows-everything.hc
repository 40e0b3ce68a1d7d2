# ends: HC4001
# Never ends, and catches whatever would end it.
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
    finally:
        continue
