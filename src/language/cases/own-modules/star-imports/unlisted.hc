visible = 'v'
also = [1]
_private = 0
def max(*args):
    return 'own max'
