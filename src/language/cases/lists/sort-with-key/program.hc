words = ["banana", "Apple", "cherry", "date", "fig"]
words.sort()
print(words)
words.sort(key=len)
print(words)
words.sort(key=lambda w: w.lower(), reverse=True)
print(words, words.sort())
numbers = [5, 2.5, True, -3, 2 ** 70, 0.0]
numbers.sort(reverse=True)
print(numbers)
