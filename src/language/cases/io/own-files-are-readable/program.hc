import os
with open('words.txt') as f:
    words = f.read().split()
print(words, len(words))
with open('data/numbers.csv') as f:
    header, *rows = [line.strip().split(',') for line in f]
print(header, sum(int(row[1]) for row in rows))
print(os.path.exists('words.txt'), os.path.exists('data'), os.path.isdir('data'), os.path.isfile('data/numbers.csv'), os.path.exists('data/none.csv'))
print(sorted(os.listdir('data')), 'words.txt' in os.listdir('.'))
with open('words.txt', 'a') as f:
    f.write('delta\n')
print(open('words.txt').read().split()[-1])
with open('data/extra.txt', 'w') as f:
    f.write('extra')
print(sorted(os.listdir('data')), open(os.path.join('data', 'extra.txt')).read())
os.rename('data/extra.txt', 'data/renamed.txt')
print(os.path.exists('data/extra.txt'), open('data/renamed.txt').read())
os.remove('data/renamed.txt')
import helper
print(helper.first_word())
os.mkdir('made')
os.makedirs('made/deep/er', exist_ok=True)
open('made/deep/er/f.txt', 'w').close()
print(sorted(os.listdir('made/deep')), os.path.getsize('made/deep/er/f.txt'))
for action in [lambda: os.mkdir('made'), lambda: os.makedirs('made/deep'), lambda: os.rmdir('made'), lambda: os.listdir('nothing'), lambda: os.rmdir('nothing'), lambda: os.mkdir('a/b')]:
    try:
        action()
    except OSError as error:
        print(type(error).__name__, error)
print([(folder, sorted(folders), sorted(files)) for folder, folders, files in os.walk('made')])
os.remove('made/deep/er/f.txt')
os.rmdir('made/deep/er')
print(os.listdir('made/deep'))
print(os.stat('words.txt').st_size > 5)
