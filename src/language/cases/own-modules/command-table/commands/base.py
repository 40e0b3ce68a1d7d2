class Command:
    made = 0
    def __init__(self):
        Command.made += 1
    def run(self, *arguments):
        raise NotImplementedError
