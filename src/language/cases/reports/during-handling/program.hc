def look(table):
    try:
        return table["a"]
    except KeyError:
        return table[0] + 1

look({})
