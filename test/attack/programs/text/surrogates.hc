# Makes text with half characters and cuts it in every way.
texts = ['😀', 'a😀b', '\ud83d', '\ude00', '\ud83d' + '\ude00', 'e\u0301', '\U0010ffff']
for text in texts:
    for count in range(len(text) + 1):
        left, right = text[:count], text[count:]
        assert left + right == text and len(left) + len(right) == len(text)
    assert text[::-1][::-1] == text and list(text) == [c for c in text] and ''.join(text) == text
    assert text.replace('😀', '') is not None and text.split('\ude00') and text.upper() and {text: 1}[text] == 1
    assert len(text * 3) == 3 * len(text) and text in text * 2 and (text * 2).count(text) == 2
print('held')
