from operator import itemgetter, mul, add
from itertools import groupby, accumulate, starmap
rows = [{"city": "Bonn", "n": 3}, {"city": "Aalen", "n": 1}, {"city": "Bonn", "n": 4}]
rows.sort(key=itemgetter("city"))
for city, group in groupby(rows, key=itemgetter("city")):
    print(city, sum(map(itemgetter("n"), group)))
print(list(accumulate([1, 2, 3, 4], mul)), list(starmap(add, [(1, 2), ("a", "b")])), list(map(mul, [1, 2], [3, 4])))
