import random

random.seed(2024)
print([random.gauss(0, 1) for _ in range(6)])
print(random.gauss(10, 2.5), random.gauss(), random.gauss(mu=100, sigma=15))
random.seed(1)
print([random.normalvariate(0, 1) for _ in range(4)], random.normalvariate(5, 2))
print([random.expovariate(1.5) for _ in range(4)])
heights = [random.gauss(170, 8) for _ in range(500)]
print(sum(heights) / len(heights))
