# Plans a morning of focus and breaks. A plan on paper is easier to follow than a clock in the head.

def clock(minutes):
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


now = 9 * 60
end = 12 * 60
round_number = 1

while now < end:
    focus_end = now + 25
    if focus_end > end:
        break
    print(f"{clock(now)} to {clock(focus_end)}  focus {round_number}")
    now = focus_end
    if round_number % 4 == 0:
        rest = 20
    else:
        rest = 5
    print(f"{clock(now)} to {clock(now + rest)}  rest")
    now += rest
    round_number += 1

print(f"Done at {clock(now)}.")
