for word in ["hello World", "ÉCOLE", "ßtraße", "they're bill's", "ǆungla", "", "123abc"]:
    print(word.upper(), word.lower(), word.title(), word.capitalize(), word.swapcase())
