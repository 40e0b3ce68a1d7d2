def numbers(count):
    state = 12345
    hashed = 2166136261
    low = 0
    for _ in range(count):
        state = (state * 1664525 + 1013904223) & 0xFFFFFFFF
        hashed = ((hashed ^ (state & 255)) * 16777619) & 0xFFFFFFFF
        if state % 4294967296 < 2147483648:
            low += 1
    return state, hashed, low


print(*numbers(150000))
