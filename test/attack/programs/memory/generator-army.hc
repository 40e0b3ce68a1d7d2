# ends: HC4002
# Starts generators without end and keeps them.
def one():
    kept = [0] * 100
    yield kept
army = []
while True:
    g = one()
    next(g)
    army.append(g)
