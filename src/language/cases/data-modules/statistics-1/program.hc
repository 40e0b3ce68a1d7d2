from statistics import *
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

sets = [[1, 2, 3, 4], [1, 2], [1], [], [1.5, 2.5, 4.0], [0.1] * 10, [1e+16, 1.0, -1e+16], [True, False, True], [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5], [1, 2.5], [10 ** 30, 1, 2], [2, 2, 3, 3], range(10), (5, 5, 5), [-1, 1], [0, 1, 2], ['a', 'b', 'a'], [1, 'x'], [1e-300, 1e+300], [2.5, 3.25, 5.5, 11.25, 11.75]]
for d in sets:
    for f in (mean, fmean, harmonic_mean, median, median_low, median_high, median_grouped, mode, multimode, pstdev, pvariance, stdev, variance, quantiles):
        print(f.__name__, end=' ')
        t(f, d)
for kw in ({'n': 10}, {'n': 4, 'method': 'inclusive'}, {'n': 1}, {'n': 0}, {'method': 'x'}, {'n': 3}):
    t(quantiles, [105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110], **kw)
