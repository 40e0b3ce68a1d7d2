count = 0
items = []
def bump(by=1):
    global count
    count += by
    return count
def step(n):
    return n + 1
def call_step(n):
    return step(n)
def read_direct():
    return direct
