class Odd(Exception):
    def __str__(self):
        raise RuntimeError("no text")

class Endless(Exception):
    def __str__(self):
        return str(self)

def start():
    try:
        raise Endless()
    except Endless:
        raise Odd()

start()
