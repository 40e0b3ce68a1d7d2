from difflib import *

pairs = [('abcd', 'bcde'), ('', ''), ('abc', ''), ('private Thread currentThread;', 'private volatile Thread currentThread;'), ('qabxcd', 'abycdf'), ('kitten', 'sitting'), ('x' * 250 + 'abc', 'abc' + 'x' * 300), ([1, 2, 3, 4], [2, 3, 5]), ('abcdefgh', 'abxdefzh')]
for a, b in pairs:
    for s in (SequenceMatcher(None, a, b), SequenceMatcher(lambda x: x == ' ', a, b), SequenceMatcher(None, a, b, autojunk=False)):
        print(round(s.ratio(), 6), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match(0, len(a), 0, len(b)), list(s.get_grouped_opcodes(1)))
print(get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), get_close_matches('x', ['a']), get_close_matches('wheel', ['while', 'heel', 'whale', 'wheel', 'well'], n=2, cutoff=0.5))
