# Measures how fine the clock is that a program can read.
import time
marks = set()
for _ in range(20000):
    marks.add(time.perf_counter())
steps = sorted(marks)
smallest = min((b - a for a, b in zip(steps, steps[1:])), default=1)
assert smallest > 0.0000005, smallest
print('held')
