# ends: HC4002
# Holds more and more.
box = []
while True:
    box.append([0] * 1000)
