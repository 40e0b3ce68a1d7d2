# ends: HC4002 or HC3009 or held
# Doubles a text for ever.
text = 'ab'
try:
    while True:
        text += text
except MemoryError:
    print('held')
