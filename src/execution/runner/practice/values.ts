// What a waiting runner practises on: numbers and text. Each operation is done many times on small values, so that V8 has made
// machine code of what stands behind it.

export const numbersPractice = `
import math

def whole(times):
    total = 0
    for step in range(times):
        total += step * 7 - step // 3 + step % 5 - (step << 2) ^ (step & 12) | (step >> 1)
        total = abs(-total) % 100003
        if step % 2 == 0 and total > 5 or step == 3:
            total -= min(step, 9) + max(step, 2, total % 4)
        total += int(step / 2) + round(step / 3) + pow(step % 7, 3) + divmod(step, 4)[1]
    return total

def decimal(times):
    total = 0.0
    for step in range(1, times):
        total += math.sqrt(step) * 1.5 - step / 7 + float(step) ** 2
        total = abs(total) % 1000.0
        total += math.floor(total) + round(total, 2) + (1 if total < 3.5 else -0.5)
        total -= math.sin(total) + min(total, 2.5) + sum((total, 1.0)) // 3
    return total

def large(times):
    value = 3 ** 80
    for step in range(1, times):
        value = value * 31 + step
        if value > 10 ** 60:
            value //= 10 ** 40
        value -= value % 7
        value ^= step
    return value, value.bit_length(), str(value)[:5], int("9" * 30) + value

def mixed(times):
    values = []
    for step in range(times):
        values.append(step if step % 3 else step * 0.5)
    return sum(values), max(values), sorted(values)[:2], values.count(3), 2 + 3j

print(whole(300), decimal(300), large(200), mixed(100), hex(255), bin(9), float("1.5"), int("ff", 16))
`;

export const textPractice = `
LINE = "  Some Words, and numbers 12; more words and a few others.  "

def clean(times):
    total = 0
    for step in range(times):
        text = LINE.strip().lower().replace(",", " ").replace(";", "")
        words = text.split()
        total += len(words) + text.count("o") + text.find("few") + len(text.split("and"))
        if text.startswith("some") and not text.endswith("x") and "numbers" in text:
            total += words.index("12") + len(" ".join(words)) + len("-".join(words[1:4]))
        total += len(words[step % 8].upper().title()) + (words[0] < words[1]) + (words[2] == "and")
    return total

def letters(times):
    found = {}
    made = []
    for step in range(times):
        for letter in LINE[:24]:
            if letter.isalpha() or letter.isdigit() or letter == " ":
                found[letter] = found.get(letter, 0) + 1
            made.append(chr(ord(letter) + 1))
        if step % 40 == 0:
            made = made[-5:]
    return len(found), "".join(made)[:9]

def built(times):
    text = ""
    parts = []
    for step in range(times):
        text += str(step) + ","
        text += "ab"[step % 2]
        parts.append(f"{step}:{step * 2}")
        parts.append(f"{step:>4}|{step / 3:.2f}|{text[-3:]!r}")
        parts.append("%05d %s %5.1f" % (step, "x", step / 2))
        parts.append("{} and {:<5}".format(step, "y"))
        parts.append("x" * (step % 4) + str(None) + str(1.5) + repr("q"))
    return len(text), len("".join(parts)), ";".join(parts)[:20], text[::-1][:4], text[3:9], text[-1]

def lines(times):
    total = 0
    text = "one 1\\ntwo 2\\n\\nthree 3"
    for step in range(times):
        for line in text.split("\\n"):
            if not line:
                continue
            name, number = line.split(" ")
            total += int(number) + len(name.rjust(8)) + len(name.zfill(6))
        total += len(text.splitlines()) + len(text.partition(" ")[2]) + text.rfind("t")
    return total

print(clean(100), letters(15), built(100), lines(60), ", ".join(str(step) for step in range(20)), list(map(str, range(5))))
`;
