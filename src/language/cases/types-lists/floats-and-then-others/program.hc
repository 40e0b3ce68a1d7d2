def fill(values, item):
    values.append(item)
    return values


floats = [0.5, 1.5]
alias = floats
fill(alias, 2)
fill(floats, None)
print(floats, alias, len(floats))
table = [[0.0] * 3 for _ in range(2)]
row = table[0]
row[1] = 7
print(table, row)
row.append('end')
print(table)
plain = [1.0, 2.0]
other = plain
other[0] = 3
print(plain, plain[0] // 2, plain[1] // 2)
nested = [[1.0]]
inner = nested[0]
holder = {'inner': inner}
holder['inner'].append([])
print(nested, inner)
kept = [0.25]


def keep(target=kept):
    target.append(len(target))
    return target


print(keep(), keep(), kept)
swapped = [1.0, 2.0, 3.0]
swapped[0], swapped[2] = swapped[2], 'x'
print(swapped)
grown = [1.5]
grown += (2, 3)
print(grown)
grown[1:2] = 'ab'
print(grown)
