class TooLarge(Exception):
    def __init__(self, amount):
        super().__init__("too large")
        self.amount = amount


def check(number):
    if number % 7 == 0:
        raise ValueError("seven")
    if number % 11 == 0:
        raise TooLarge(number)
    return number


def run(count):
    total = kinds = over = ended = 0
    table = {"a": 1}
    for number in range(count):
        try:
            total += check(number)
        except ValueError:
            kinds += 1
        except TooLarge as error:
            over += error.amount
        finally:
            ended += 1
        try:
            total += table["b" if number % 5 == 0 else "a"]
        except KeyError:
            kinds += 1
    return total, kinds, over, ended


print(*run(60000))
