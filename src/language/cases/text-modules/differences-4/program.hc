from difflib import *
import random

s = SequenceMatcher()
s.set_seqs('abc', 'abd')
print(s.ratio())
s.set_seq1('abd')
print(s.ratio(), s.b2j, s.bjunk, s.bpopular)
random.seed(3)
for _ in range(20):
    a = [random.choice('abcde ') for _ in range(random.randint(0, 40))]
    b = [random.choice('abcde ') for _ in range(random.randint(0, 40))]
    print(SequenceMatcher(None, a, b).get_opcodes(), '|'.join(ndiff([''.join(a[:10]), ''.join(a[10:])], [''.join(b[:10]), ''.join(b[10:])])))
