from textwrap import indent, TextWrapper
class W(TextWrapper):

    def _split(self, text):
        return list(text)

print(repr(indent('a\n\nb\r\n c\n   \n', '> ')), repr(indent('a\n\nb', '+ ', lambda l: True)))
w = TextWrapper(width=15, initial_indent='- ')
w.subsequent_indent = '  '
print(w.fill('the quick brown fox jumped over'))
w.width = 8
print(w.wrap('the quick brown-foxes jumped over'))
print(W(width=4).wrap('abcdefghij'))
