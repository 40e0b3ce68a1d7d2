def fannkuch(size):
    order = list(range(size))
    counts = list(range(1, size + 1))
    most_flips = 0
    checksum = 0
    sign = 1
    while True:
        if order[0] != 0:
            cards = order[:]
            flips = 0
            first = cards[0]
            while first != 0:
                cards[:first + 1] = cards[first::-1]
                flips += 1
                first = cards[0]
            if flips > most_flips:
                most_flips = flips
            checksum += sign * flips
        if sign == 1:
            order[0], order[1] = order[1], order[0]
            sign = -1
        else:
            order[1], order[2] = order[2], order[1]
            sign = 1
            i = 2
            while True:
                counts[i] -= 1
                if counts[i] != 0:
                    break
                if i == size - 1:
                    return checksum, most_flips
                counts[i] = i + 1
                i += 1
                order.insert(i, order.pop(0))


print(*fannkuch(8))
