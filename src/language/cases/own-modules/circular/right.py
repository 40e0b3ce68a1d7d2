import left
early = 'right early'
seen = left.before
had_after = hasattr(left, 'after')
def value():
    return left.after
