# ends: HC4002 or HC4001
# Keeps many large numbers.
box = []
n = 3
while True:
    box.append(n ** 200000 + len(box))
