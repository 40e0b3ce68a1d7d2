import settings
from commands import load, names
from commands.base import Command
def main(lines):
    results = []
    for line in lines:
        name, *arguments = line.split()
        try:
            command = load(name)
        except ImportError as error:
            results.append(f'{name}: {type(error).__name__}')
            continue
        results.append(f'{name}: {command.run(*arguments)}')
    return results
if __name__ == '__main__':
    print(names())
    for line in main(['add 1 2 3', 'join a b', 'nothing x', 'add', 'set LEVEL 5', 'show LEVEL']):
        print(line)
    print(settings.LEVEL, settings.changed, Command.made)
    print([command.__name__ for command in Command.__subclasses__()])
