class Box:
    size = 1
box = Box()
setattr(box, "colour", "red")
print(getattr(box, "colour"), getattr(box, "size"), getattr(box, "weight", "none"), hasattr(box, "colour"), hasattr(box, "x"), getattr("abc", "upper")())
delattr(box, "colour")
print(hasattr(box, "colour"))
for call in [lambda: getattr(box, "gone"), lambda: getattr(5, "gone"), lambda: getattr(5, 1)]:
    try:
        call()
    except (AttributeError, TypeError) as error:
        print(error)
