print("a\tbc\tdef\tg".expandtabs(4))
print("01\t012\t0123".expandtabs(), "\t|".expandtabs(0), "ab\ncd\te".expandtabs(3))
