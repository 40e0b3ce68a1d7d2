// The module difflib: what two sequences share, and how one becomes the other.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('difflib', String.raw`
"""Comparing sequences and showing their differences."""
import re
from collections import Counter, namedtuple
from heapq import nlargest

__all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK',
           'context_diff', 'unified_diff', 'diff_bytes', 'Match']

Match = namedtuple('Match', 'a b size')

def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0

def _ratio_if(matcher, is_enough):
    """The ratio where it is enough, else None. The two that are quicker to tell are never smaller."""
    for measure in (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio):
        ratio = measure()
        if not is_enough(ratio):
            return None
    return ratio

def _beginning(code, size):
    tag, i1, i2, j1, j2 = code
    return tag, i1, min(i2, i1 + size), j1, min(j2, j1 + size)

def _ending(code, size):
    tag, i1, i2, j1, j2 = code
    return tag, max(i1, i2 - size), i2, max(j1, j2 - size), j2

class SequenceMatcher:
    """Finds the longest shared runs of two sequences, then those left and right of them."""

    # By whether something is left over of a and of b before a shared run: what happens to it.
    _changes = {(True, True): 'replace', (True, False): 'delete', (False, True): 'insert'}

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk, self.autojunk = isjunk, autojunk
        self.a, self.b = None, None
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        self._set('a', a)

    def set_seq2(self, b):
        if self._set('b', b):
            self.fullbcount = None
            self._index_b()

    def _set(self, name, sequence):
        is_new = getattr(self, name) is not sequence
        if is_new:
            setattr(self, name, sequence)
            self.matching_blocks = self.opcodes = None
        return is_new

    def _index_b(self):
        """Where each item of b stands, without junk and without items that stand almost everywhere."""
        places = {}
        for place, item in enumerate(self.b):
            places.setdefault(item, []).append(place)
        self.bjunk = {item for item in places if self.isjunk(item)} if self.isjunk else set()
        size = len(self.b)
        most = size // 100 + 1 if self.autojunk and size >= 200 else size
        self.bpopular = {item for item, where in places.items() if len(where) > most and item not in self.bjunk}
        for item in self.bjunk | self.bpopular:
            del places[item]
        self.b2j = places

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b, places, junk = self.a, self.b, self.b2j, self.bjunk
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        best_a, best_b, best_size = alo, blo, 0
        none = []
        # By place in b: how long the run is that ends there.
        runs = {}
        for at in range(alo, ahi):
            grown = {}
            for other in places.get(a[at], none):
                if other < blo:
                    continue
                if other >= bhi:
                    break
                size = grown[other] = runs.get(other - 1, 0) + 1
                if size > best_size:
                    best_a, best_b, best_size = at - size + 1, other - size + 1, size
            runs = grown
        # Grow over what is not junk first, then over junk beside it.
        for wants_junk in (False, True):
            while best_a > alo and best_b > blo and (b[best_b - 1] in junk) == wants_junk and a[best_a - 1] == b[best_b - 1]:
                best_a, best_b, best_size = best_a - 1, best_b - 1, best_size + 1
            while best_a + best_size < ahi and best_b + best_size < bhi and (b[best_b + best_size] in junk) == wants_junk and a[best_a + best_size] == b[best_b + best_size]:
                best_size += 1
        return Match(best_a, best_b, best_size)

    def _matches(self):
        """All shared runs from left to right."""
        todo = [(0, len(self.a), 0, len(self.b))]
        while todo:
            part = todo.pop()
            if isinstance(part, Match):
                yield part
                continue
            alo, ahi, blo, bhi = part
            match = self.find_longest_match(alo, ahi, blo, bhi)
            after_a, after_b = match.a + match.size, match.b + match.size
            if match.size:
                if after_a < ahi and after_b < bhi:
                    todo.append((after_a, ahi, after_b, bhi))
                todo.append(match)
                if alo < match.a and blo < match.b:
                    todo.append((alo, match.a, blo, match.b))

    def get_matching_blocks(self):
        if self.matching_blocks is None:
            blocks = []
            for match in self._matches():
                before = blocks[-1] if blocks else None
                if before and (before.a + before.size, before.b + before.size) == match[:2]:
                    blocks[-1] = before._replace(size=before.size + match.size)
                else:
                    blocks.append(match)
            self.matching_blocks = [*blocks, Match(len(self.a), len(self.b), 0)]
        return self.matching_blocks

    def get_opcodes(self):
        if self.opcodes is None:
            self.opcodes = []
            at_a = at_b = 0
            for a, b, size in self.get_matching_blocks():
                if at_a < a or at_b < b:
                    self.opcodes.append((self._changes[at_a < a, at_b < b], at_a, a, at_b, b))
                at_a, at_b = a + size, b + size
                if size:
                    self.opcodes.append(('equal', a, at_a, b, at_b))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        codes = self.get_opcodes() or [('equal', 0, 1, 0, 1)]
        for place, cut in ((0, _ending), (-1, _beginning)):
            if codes[place][0] == 'equal':
                codes[place] = cut(codes[place], n)
        group = []
        for code in codes:
            if code[0] == 'equal' and code[2] - code[1] > 2 * n:
                yield [*group, _beginning(code, n)]
                group = []
                code = _ending(code, n)
            group.append(code)
        if len(group) > 1 or group[0][0] != 'equal':
            yield group

    def ratio(self):
        return _ratio(sum(block.size for block in self.get_matching_blocks()), len(self.a) + len(self.b))

    def quick_ratio(self):
        if self.fullbcount is None:
            self.fullbcount = dict(Counter(self.b))
        shared = sum(min(count, self.fullbcount.get(item, 0)) for item, count in Counter(self.a).items())
        return _ratio(shared, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))

def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError('n must be > 0: %r' % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError('cutoff must be in [0.0, 1.0]: %r' % (cutoff,))
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    found = []
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        ratio = _ratio_if(matcher, lambda reached: reached >= cutoff)
        if ratio is not None:
            found.append((ratio, candidate))
    return [candidate for _, candidate in nlargest(n, found)]

def _marked(mark, lines):
    for line in lines:
        yield '%s%s' % (mark, line)

class Differ:
    """Shows all lines, and under changed ones what changed."""

    _line_marks = {'equal': '  ', 'delete': '- ', 'insert': '+ '}
    _letter_marks = {'equal': ' ', 'delete': '-', 'insert': '+', 'replace': '^'}

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk, self.charjunk = linejunk, charjunk

    def compare(self, a, b):
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'replace':
                yield from self._changed(a[i1:i2], b[j1:j2])
            else:
                yield from _marked(self._line_marks[tag], a[i1:i2] or b[j1:j2])

    def _changed(self, old, new):
        """Around the two lines most alike, what comes before and after them is shown in the same way."""
        pair = self._most_alike(old, new)
        if pair is None:
            parts = [_marked('- ', old), _marked('+ ', new)]
            for part in reversed(parts) if len(new) < len(old) else parts:
                yield from part
            return
        in_old, in_new = pair
        yield from self._changed(old[:in_old], new[:in_new])
        yield from self._changed_line(old[in_old], new[in_new])
        yield from self._changed(old[in_old + 1:], new[in_new + 1:])

    def _most_alike(self, old, new):
        """The places of the two lines that are most alike but not the same; where all differ much, of two same ones."""
        best, pair, same = 0.74, None, None
        matcher = SequenceMatcher(self.charjunk)
        for in_new, new_line in enumerate(new):
            matcher.set_seq2(new_line)
            for in_old, old_line in enumerate(old):
                if old_line == new_line:
                    same = same or (in_old, in_new)
                    continue
                matcher.set_seq1(old_line)
                ratio = _ratio_if(matcher, lambda reached: reached > best)
                if ratio is not None:
                    best, pair = ratio, (in_old, in_new)
        return pair if best >= 0.75 else same

    def _changed_line(self, old, new):
        if old == new:
            yield '  ' + old
            return
        codes = SequenceMatcher(self.charjunk, old, new).get_opcodes()
        for sign, line, first in (('- ', old, 1), ('+ ', new, 3)):
            yield sign + line
            marks = ''.join(self._letter_marks[code[0]] * (code[first + 1] - code[first]) for code in codes)
            # Blank letters stay, so that tabs reach as far as above.
            hint = ''.join(letter if mark == ' ' and letter.isspace() else mark for letter, mark in zip(line, marks)).rstrip()
            if hint:
                yield '? ' + hint + '\n'

def IS_LINE_JUNK(line, pat=re.compile(r'\s*(?:#\s*)?$').match):
    return pat(line) is not None

def IS_CHARACTER_JUNK(ch, ws=' \t'):
    return ch in ws

def _not_text(values):
    return (value for value in values if not isinstance(value, str))

def _require_text(lines_of_both, others):
    for wrong in _not_text(lines[0] for lines in lines_of_both if lines):
        raise TypeError(f'lines to compare must be str, not {type(wrong).__name__} ({wrong!r})')
    for wrong in _not_text(others):
        raise TypeError(f'all arguments must be str, not: {wrong!r}')

def _groups(a, b, names, dates, n, lineterm, marks):
    """Each group of changes after the lines that come before it: before the first one, the names of both files."""
    _require_text((a, b), (*names, *dates, lineterm))
    heads = [mark + ' ' + name + ('\t' + date if date else '') + lineterm for mark, name, date in zip(marks, names, dates)]
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        yield heads, group
        heads = []

def _unified_range(start, stop):
    length = stop - start
    return str(stop) if length == 1 else '%d,%d' % (start + (length > 0), length)

def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    for heads, group in _groups(a, b, (fromfile, tofile), (fromfiledate, tofiledate), n, lineterm, ('---', '+++')):
        yield from heads
        first, last = group[0], group[-1]
        yield '@@ -%s +%s @@%s' % (_unified_range(first[1], last[2]), _unified_range(first[3], last[4]), lineterm)
        for tag, i1, i2, j1, j2 in group:
            is_same = tag == 'equal'
            yield from _marked(' ' if is_same else '-', a[i1:i2])
            yield from _marked('+', () if is_same else b[j1:j2])

def _context_range(start, stop):
    return str(stop) if stop - start <= 1 else '%d,%d' % (start + 1, stop)

def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    marks = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}
    for heads, group in _groups(a, b, (fromfile, tofile), (fromfiledate, tofiledate), n, lineterm, ('***', '---')):
        yield from heads
        yield '***************' + lineterm
        for head, lines, first, elsewhere in (('*** %s ****', a, 1, 'insert'), ('--- %s ----', b, 3, 'delete')):
            yield head % _context_range(group[0][first], group[-1][first + 1]) + lineterm
            if any(code[0] not in ('equal', elsewhere) for code in group):
                for code in group:
                    yield from _marked(marks[code[0]], lines[code[first]:code[first + 1]])

def _decoded(data):
    if not hasattr(data, 'decode'):
        raise TypeError('all arguments must be bytes, not %s (%r)' % (type(data).__name__, data))
    return data.decode('ascii', 'surrogateescape')

def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    lines = [list(map(_decoded, each)) for each in (a, b)]
    names = map(_decoded, (fromfile, tofile, fromfiledate, tofiledate))
    for line in dfunc(*lines, *names, n, _decoded(lineterm)):
        yield line.encode('ascii', 'surrogateescape')

def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)

def restore(delta, which):
    try:
        tag = {1: '- ', 2: '+ '}[int(which)]
    except KeyError:
        raise ValueError('unknown delta choice (must be 1 or 2): %r' % which) from None
    for line in delta:
        if line[:2] in ('  ', tag):
            yield line[2:]
`);
