x: int = 3
y: "anything" = "s"
z: list[int]
print(x, y)
