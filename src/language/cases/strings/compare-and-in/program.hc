print("a" < "b", "a" < "B", "abc" < "abd", "" < "a", "ab" in "cabd", "x" not in "abc", "" in "a")
