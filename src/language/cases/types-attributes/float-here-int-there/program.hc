class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees
        self.label = 'C'

    def shifted(self, amount):
        return Celsius(self.degrees + amount)


class Angle:
    def __init__(self, degrees):
        self.degrees = degrees

    def turned(self, amount):
        self.degrees = (self.degrees + amount) % 360
        return self


class Fahrenheit(Celsius):
    def shifted(self, amount):
        return Fahrenheit(self.degrees + amount * 2)


def show(thing):
    print(type(thing).__name__, thing.degrees, repr(thing.degrees))


warm = Celsius(21.5)
show(warm)
show(warm.shifted(0.5))
show(warm.shifted(1))
show(Angle(350).turned(20))
show(Fahrenheit(70.0).shifted(1.0))
show(Fahrenheit(70).shifted(1))
print(warm.degrees == 21.5, Angle(0).degrees == 0, Angle(0).turned(0.0).degrees)
items = [Celsius(1.0), Angle(1), Fahrenheit(2.0)]
print([item.degrees for item in items])
print(sum(item.degrees for item in items))
warm.degrees = 'hot'
show(warm)
warm.degrees = None
show(warm)
warm.degrees = 2 ** 70
show(warm.shifted(1))
