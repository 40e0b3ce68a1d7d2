def first_word():
    with open("words.txt") as f:
        return f.readline().split()[0]
