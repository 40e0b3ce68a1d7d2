// The module difflib: what two sequences share, and how one becomes the other.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('difflib', String.raw`
"""Comparing sequences and showing their differences."""
import re
from collections import namedtuple
from heapq import nlargest

__all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK',
           'context_diff', 'unified_diff', 'diff_bytes', 'Match']

Match = namedtuple('Match', 'a b size')

def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0

class SequenceMatcher:
    """Finds the longest shared runs of two sequences, then those left and right of them."""

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is self.a:
            return
        self.a = a
        self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = None
        self.fullbcount = None
        self._index_b()

    def _index_b(self):
        places = {}
        for place, item in enumerate(self.b):
            places.setdefault(item, []).append(place)
        self.b2j = places
        self.bjunk = junk = set()
        if self.isjunk:
            for item in places:
                if self.isjunk(item):
                    junk.add(item)
            for item in junk:
                del places[item]
        self.bpopular = popular = set()
        size = len(self.b)
        if self.autojunk and size >= 200:
            most = size // 100 + 1
            for item, where in places.items():
                if len(where) > most:
                    popular.add(item)
            for item in popular:
                del places[item]

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

    def get_matching_blocks(self):
        if self.matching_blocks is not None:
            return self.matching_blocks
        size_a, size_b = len(self.a), len(self.b)
        todo = [(0, size_a, 0, size_b)]
        found = []
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            match = a, b, size = self.find_longest_match(alo, ahi, blo, bhi)
            if size:
                found.append(match)
                if alo < a and blo < b:
                    todo.append((alo, a, blo, b))
                if a + size < ahi and b + size < bhi:
                    todo.append((a + size, ahi, b + size, bhi))
        found.sort()
        joined = []
        last_a = last_b = last_size = 0
        for a, b, size in found:
            if last_a + last_size == a and last_b + last_size == b:
                last_size += size
            else:
                if last_size:
                    joined.append(Match(last_a, last_b, last_size))
                last_a, last_b, last_size = a, b, size
        if last_size:
            joined.append(Match(last_a, last_b, last_size))
        joined.append(Match(size_a, size_b, 0))
        self.matching_blocks = joined
        return joined

    def get_opcodes(self):
        if self.opcodes is not None:
            return self.opcodes
        at = other = 0
        self.opcodes = codes = []
        for a, b, size in self.get_matching_blocks():
            if at < a and other < b:
                codes.append(('replace', at, a, other, b))
            elif at < a:
                codes.append(('delete', at, a, other, b))
            elif other < b:
                codes.append(('insert', at, a, other, b))
            at, other = a + size, b + size
            if size:
                codes.append(('equal', a, at, b, other))
        return codes

    def get_grouped_opcodes(self, n=3):
        codes = self.get_opcodes() or [('equal', 0, 1, 0, 1)]
        if codes[0][0] == 'equal':
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == 'equal':
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == 'equal' and i2 - i1 > n + n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group

    def ratio(self):
        return _ratio(sum(block[-1] for block in self.get_matching_blocks()), len(self.a) + len(self.b))

    def quick_ratio(self):
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for item in self.b:
                counts[item] = counts.get(item, 0) + 1
        left = {}
        matches = 0
        for item in self.a:
            count = left.get(item, self.fullbcount.get(item, 0))
            left[item] = count - 1
            if count > 0:
                matches += 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))

def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError('n must be > 0: %r' % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError('cutoff must be in [0.0, 1.0]: %r' % (cutoff,))
    found = []
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), candidate))
    return [candidate for _, candidate in nlargest(n, found)]

def _keep_blanks(line, marks):
    return ''.join(blank if mark == ' ' and blank.isspace() else mark for blank, mark in zip(line, marks)).rstrip()

class Differ:
    """Shows all lines, and under changed ones what changed."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'replace':
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == 'delete':
                yield from self._dump('-', a, alo, ahi)
            elif tag == 'insert':
                yield from self._dump('+', b, blo, bhi)
            else:
                yield from self._dump(' ', a, alo, ahi)

    def _dump(self, tag, x, lo, hi):
        for place in range(lo, hi):
            yield '%s %s' % (tag, x[place])

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        parts = [self._dump('-', a, alo, ahi), self._dump('+', b, blo, bhi)]
        if bhi - blo < ahi - alo:
            parts.reverse()
        for part in parts:
            yield from part

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        best, cutoff = 0.74, 0.75
        matcher = SequenceMatcher(self.charjunk)
        same_a = same_b = None
        best_a = best_b = None
        for place_b in range(blo, bhi):
            line_b = b[place_b]
            matcher.set_seq2(line_b)
            for place_a in range(alo, ahi):
                line_a = a[place_a]
                if line_a == line_b:
                    if same_a is None:
                        same_a, same_b = place_a, place_b
                    continue
                matcher.set_seq1(line_a)
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, best_a, best_b = matcher.ratio(), place_a, place_b
        if best < cutoff:
            if same_a is None:
                yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
                return
            best_a, best_b, best = same_a, same_b, 1.0
        else:
            same_a = None
        yield from self._fancy_helper(a, alo, best_a, b, blo, best_b)
        line_a, line_b = a[best_a], b[best_b]
        if same_a is None:
            tags_a = tags_b = ''
            matcher.set_seqs(line_a, line_b)
            for tag, i1, i2, j1, j2 in matcher.get_opcodes():
                if tag == 'replace':
                    tags_a += '^' * (i2 - i1)
                    tags_b += '^' * (j2 - j1)
                elif tag == 'delete':
                    tags_a += '-' * (i2 - i1)
                elif tag == 'insert':
                    tags_b += '+' * (j2 - j1)
                else:
                    tags_a += ' ' * (i2 - i1)
                    tags_b += ' ' * (j2 - j1)
            yield from self._qformat(line_a, line_b, tags_a, tags_b)
        else:
            yield '  ' + line_a
        yield from self._fancy_helper(a, best_a + 1, ahi, b, best_b + 1, bhi)

    def _fancy_helper(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi:
            if blo < bhi:
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            else:
                yield from self._dump('-', a, alo, ahi)
        elif blo < bhi:
            yield from self._dump('+', b, blo, bhi)

    def _qformat(self, aline, bline, atags, btags):
        atags = _keep_blanks(aline, atags)
        btags = _keep_blanks(bline, btags)
        yield '- ' + aline
        if atags:
            yield f'? {atags}\n'
        yield '+ ' + bline
        if btags:
            yield f'? {btags}\n'

def IS_LINE_JUNK(line, pat=re.compile(r'\s*(?:#\s*)?$').match):
    return pat(line) is not None

def IS_CHARACTER_JUNK(ch, ws=' \t'):
    return ch in ws

def _unified_range(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return '{},{}'.format(start if not length else start + 1, length)

def _check_types(a, b, *args):
    if a and not isinstance(a[0], str):
        raise TypeError('lines to compare must be str, not %s (%r)' % (type(a[0]).__name__, a[0]))
    if b and not isinstance(b[0], str):
        raise TypeError('lines to compare must be str, not %s (%r)' % (type(b[0]).__name__, b[0]))
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError('all arguments must be str, not: %r' % (arg,))

def _heads(marks, files, dates, lineterm):
    for mark, file, date in zip(marks, files, dates):
        yield '{} {}{}{}'.format(mark, file, '\t' + date if date else '', lineterm)

def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    is_started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not is_started:
            is_started = True
            yield from _heads(('---', '+++'), (fromfile, tofile), (fromfiledate, tofiledate), lineterm)
        first, last = group[0], group[-1]
        yield '@@ -{} +{} @@{}'.format(_unified_range(first[1], last[2]), _unified_range(first[3], last[4]), lineterm)
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                for line in a[i1:i2]:
                    yield ' ' + line
                continue
            if tag in ('replace', 'delete'):
                for line in a[i1:i2]:
                    yield '-' + line
            if tag in ('replace', 'insert'):
                for line in b[j1:j2]:
                    yield '+' + line

def _context_range(start, stop):
    length = stop - start
    first = start + 1 if length else start
    return str(first) if length <= 1 else '{},{}'.format(first, first + length - 1)

def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    marks = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}
    is_started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not is_started:
            is_started = True
            yield from _heads(('***', '---'), (fromfile, tofile), (fromfiledate, tofiledate), lineterm)
        first, last = group[0], group[-1]
        yield '***************' + lineterm
        yield '*** {} ****{}'.format(_context_range(first[1], last[2]), lineterm)
        if any(tag in ('replace', 'delete') for tag, *_ in group):
            for tag, i1, i2, _, _ in group:
                if tag != 'insert':
                    for line in a[i1:i2]:
                        yield marks[tag] + line
        yield '--- {} ----{}'.format(_context_range(first[3], last[4]), lineterm)
        if any(tag in ('replace', 'insert') for tag, *_ in group):
            for tag, _, _, j1, j2 in group:
                if tag != 'delete':
                    for line in b[j1:j2]:
                        yield marks[tag] + line

def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    def decode(data):
        try:
            return data.decode('ascii', 'surrogateescape')
        except AttributeError as error:
            raise TypeError('all arguments must be bytes, not %s (%r)' % (type(data).__name__, data)) from error
    a = list(map(decode, a))
    b = list(map(decode, b))
    for line in dfunc(a, b, decode(fromfile), decode(tofile), decode(fromfiledate), decode(tofiledate), n, decode(lineterm)):
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
