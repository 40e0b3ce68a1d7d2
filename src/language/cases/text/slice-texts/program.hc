text = "abcdefgh"
print(text[2:5], text[:3], text[5:], text[-3:], text[::2], text[::-1], text[6:2:-1], text[10:], text[-100:2], text[1:-1])
try:
    text[20]
except IndexError as error:
    print(error)
