from bisect import bisect
def grade(score, ends=[60, 70, 80, 90], grades="FDCBA"):
    return grades[bisect(ends, score)]
print([grade(score) for score in [33, 99, 77, 70, 89, 90, 100, 59.9]])
