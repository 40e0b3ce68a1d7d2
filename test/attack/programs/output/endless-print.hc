# ends: HC4003
# Prints for ever, and catches what it can.
while True:
    try:
        print('x' * 1000)
    except BaseException:
        pass
