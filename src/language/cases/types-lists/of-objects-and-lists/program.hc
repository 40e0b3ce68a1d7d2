class Cell:
    def __init__(self, value):
        self.value = value
        self.links = []

    def link(self, other):
        self.links.append(other)
        return other

    def total(self, depth):
        if depth == 0:
            return self.value
        result = self.value
        for cell in self.links:
            result += cell.total(depth - 1)
        return result


cells = [Cell(i * 0.5) for i in range(4)]
for left, right in zip(cells, cells[1:]):
    left.link(right).link(left)
print([cell.total(2) for cell in cells], cells[0].links[0].links[0] is cells[0])
cells[1].value = 10
print([cell.total(3) for cell in cells])
cells.append(None)
print(cells[-1], len(cells), cells.pop())
stack = [cells[0]]
seen = []
while stack:
    cell = stack.pop()
    if cell in seen:
        continue
    seen.append(cell)
    stack.extend(cell.links)
print(len(seen), [cell.value for cell in seen])
deep = [[[1.0], [2.0]], [[3.0]]]
print(deep[0][1][0] + deep[1][0][0], [len(part) for part in deep])
deep[0].append(deep[1][0])
deep[1][0].append(4)
print(deep)
rows = [[]] * 2
rows[0].append(1.5)
rows[1].append('x')
print(rows)
