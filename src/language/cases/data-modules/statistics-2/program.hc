from statistics import *
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

t(fmean, [3, 5, 4], [1, 2, 1])
t(fmean, [1, 2], weights=[0, 0])
t(fmean, [1], [1, 2])
t(fmean, iter([1, 2]))
t(harmonic_mean, [40, 60], weights=[5, 30])
t(harmonic_mean, [1, 2], [1])
t(harmonic_mean, iter([2, 4]))
t(mean, iter([1, 2, 6]))
t(median_grouped, [1, 3, 3, 5, 7], interval=2)
t(variance, [1, 2, 3], 2)
t(pvariance, [1, 2, 3], mu=2.0)
t(stdev, [1.5, 2.5], xbar=2)
t(mean, {1: 2, 5: 3})
t(mode, 'aabbb')
t(multimode, 'aabb')
t(mean, 5)
t(pstdev, [1.5, 2.5, 2.5, 2.75, 3.25, 4.75])
x = [1, 2, 3, 4, 5, 6, 7, 8, 9]
y = [1, 2, 3, 1, 2, 3, 1, 2, 3]
t(covariance, x, y)
t(correlation, x, y)
t(correlation, x, x)
t(linear_regression, x, y)
t(linear_regression, x, y, proportional=True)
