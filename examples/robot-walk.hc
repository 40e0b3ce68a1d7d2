# A robot walks over a small grid. Each command is one word.

commands = ["north", "north", "east", "dance", "east", "south", "stop", "west"]
x, y = 0, 0
seen = [(x, y)]

for command in commands:
    match command:
        case "north":
            y += 1
        case "south":
            y -= 1
        case "east":
            x += 1
        case "west":
            x -= 1
        case "stop":
            print("The robot stops.")
            break
        case other:
            print(f"The robot cannot {other}.")
            continue
    seen.append((x, y))

print(f"It stands at {x}, {y} after {len(seen) - 1} steps.")

for row in range(2, -1, -1):
    cells = ""
    for column in range(3):
        if (column, row) == (x, y):
            cells += "R"
        elif (column, row) in seen:
            cells += "o"
        else:
            cells += "."
    print(cells)
