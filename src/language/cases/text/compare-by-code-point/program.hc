words = ["banana", "Banana", "apple", "äpfel", "zebra", "", "apple pie", "10", "9"]
print(sorted(words), "a" < "b" < "ba", "Z" < "a", "" < "a", "abc" == "abc", "abc" != "abd")
