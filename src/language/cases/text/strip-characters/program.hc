print("xxhelloxyx".strip("xy"), "xxhelloxyx".lstrip("xy"), "xxhelloxyx".rstrip("xy"))
print(repr("\t hi \n".strip()), repr("\u2003hi\u00a0".strip()))
print("www.example.com".strip("w.cmo"))
