samples = ["", "abc", "ABC", "Abc Def", "123", "12a", "²", "½", "٣", "   ", "\t\n", "a_b", "1a", "é", "一", "\x00"]
for sample in samples:
    print(repr(sample), sample.isalpha(), sample.isdigit(), sample.isdecimal(), sample.isnumeric(), sample.isalnum(),
          sample.isspace(), sample.isupper(), sample.islower(), sample.istitle(), sample.isidentifier(), sample.isprintable(), sample.isascii())
