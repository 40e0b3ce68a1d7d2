import functools

memo = {}


def ways(steps, sizes=(1, 2, 5)):
    if steps == 0:
        return 1
    key = (steps, sizes)
    if key not in memo:
        memo[key] = sum(ways(steps - size, sizes) for size in sizes if size <= steps)
    return memo[key]


print(ways(60), len(memo), memo[(5, (1, 2, 5))])
graph = {"a": {"b": 4, "c": 1}, "b": {"d": 1}, "c": {"b": 2, "d": 5}, "d": {}}
distances = {node: float("inf") for node in graph}
distances["a"] = 0
left = set(graph)
while left:
    node = min(left, key=lambda name: (distances[name], name))
    left.remove(node)
    for other, length in graph[node].items():
        if distances[node] + length < distances[other]:
            distances[other] = distances[node] + length
print(distances)
trie = {}
for word in "car card care cat dog do".split():
    node = trie
    for letter in word:
        node = node.setdefault(letter, {})
    node["$"] = word


def words_under(node):
    for letter, child in node.items():
        if letter == "$":
            yield child
        else:
            yield from words_under(child)


print(list(words_under(trie)), list(words_under(trie["c"]["a"]["r"])), "x" in trie)


class Cache:
    def __init__(self, size):
        self.size = size
        self.entries = {}
        self.hits = self.misses = 0

    def get(self, key, make):
        if key in self.entries:
            self.hits += 1
            value = self.entries.pop(key)
        else:
            self.misses += 1
            value = make(key)
            if len(self.entries) >= self.size:
                del self.entries[next(iter(self.entries))]
        self.entries[key] = value
        return value


cache = Cache(3)
print([cache.get(number, lambda key: key * key) for number in (1, 2, 3, 1, 4, 2, 1, 5)], cache.hits, cache.misses, cache.entries)


@functools.lru_cache(maxsize=None)
def paths(x, y):
    return 1 if x == 0 or y == 0 else paths(x - 1, y) + paths(x, y - 1)


print(paths(16, 16), paths.cache_info())
parents = {}


def find(item):
    parents.setdefault(item, item)
    while parents[item] != item:
        parents[item] = parents[parents[item]]
        item = parents[item]
    return item


for one, other in [(1, 2), (3, 4), (2, 3), ("a", "b"), (5, 5)]:
    parents[find(one)] = find(other)
print(find(1) == find(4), find("a") == find(1), sorted({str(find(item)) for item in list(parents)}), len(parents))
config = {"server": {"port": 80, "hosts": ["a", "b"]}, "debug": False}
config["server"]["port"] += 8000
config["server"]["hosts"] += ["c"]
config.setdefault("log", {}).setdefault("level", "info")
config["server"].update(timeout=2.5, port=config["server"]["port"] + 1)
print(config, config.get("nope", {}).get("deep", "default"), [*config], config["log"]["level"])
matrix = {}
for row in range(30):
    for column in range(30):
        if (row * column) % 7 == 1:
            matrix[row, column] = row - column
transposed = {(column, row): value for (row, column), value in matrix.items()}
print(len(matrix), sum(matrix.values()), sum(transposed[key] * matrix.get(key, 0) for key in transposed), max(matrix), min(matrix, key=matrix.get))
