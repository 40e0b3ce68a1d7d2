import counter
from counter import items
def read():
    return counter.count
def items_seen():
    items.append('reader')
    return list(items)
def extra():
    return counter.extra
