// The module textwrap, written in the language itself.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('textwrap', String.raw`
"""Text wrapping and filling."""
import re

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_white = '\t\n\v\f\r '
_letter = r'[^\d\W]'
_after_word = r'(?<=[\w!"' + "'" + r'&.,?])'
_blank, _filled = (start + re.escape(_white) + ']' for start in ('[', '[^'))

def _one_of(*patterns):
    return '|'.join(patterns)

# Where a text may be cut: at white places, around dashes and after the hyphen of a word with enough letters.
_hyphen = '-(?:' + _one_of('(?<=' + _letter + '{2}-)', '(?<=' + _letter + '-' + _letter + '-)') + ')(?=' + _letter + '-?' + _letter + ')'
_word_end = _one_of(_hyphen, '(?=' + _one_of(_blank, r'\Z') + ')', _after_word + r'(?=-{2,}\w)')
_cuts = re.compile('(' + _one_of(_blank + '+', _after_word + r'-{2,}(?=\w)', _filled + '+?(?:' + _word_end + ')') + ')')
_white_cuts = re.compile('(' + _blank + '+)')

class TextWrapper:
    unicode_whitespace_trans = dict.fromkeys(map(ord, _white), ord(' '))
    sentence_end_re = re.compile(r'[a-z][.!?]["' + "'" + r']?\Z')

    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=' [...]'):
        given = width, max_lines, placeholder
        self.width, self.max_lines, self.placeholder = given
        self.initial_indent, self.subsequent_indent = initial_indent, subsequent_indent
        self.expand_tabs, self.tabsize = expand_tabs, tabsize
        self.replace_whitespace, self.drop_whitespace = replace_whitespace, drop_whitespace
        self.break_long_words, self.break_on_hyphens = break_long_words, break_on_hyphens
        self.fix_sentence_endings = fix_sentence_endings

    def fill(self, text):
        return '\n'.join(self.wrap(text))

    def wrap(self, text):
        pieces = self._pieces(text)
        self._check()
        pieces.reverse()
        lines = []
        while pieces:
            lead = self.subsequent_indent if lines else self.initial_indent
            if self.drop_whitespace and lines and not pieces[-1].strip():
                pieces.pop()
            line = self._line(pieces, self.width - len(lead))
            if not line:
                continue
            if self._is_over(lines, line, pieces, lead):
                self._close(lines, line, lead)
                break
            lines.append(lead + ''.join(line))
        return lines

    def _pieces(self, text):
        """The words of a text and what stands between them."""
        text = text.expandtabs(self.tabsize) if self.expand_tabs else text
        text = text.translate(self.unicode_whitespace_trans) if self.replace_whitespace else text
        pieces = self._split(text)
        if self.fix_sentence_endings:
            for at in range(1, len(pieces)):
                if pieces[at] == ' ' and self.sentence_end_re.search(pieces[at - 1]):
                    pieces[at] = '  '
        return pieces

    def _split(self, text):
        # Programs that extend this class replace it.
        cuts = _cuts if self.break_on_hyphens is True else _white_cuts
        return [piece for piece in cuts.split(text) if piece]

    def _check(self):
        if self.width <= 0:
            raise ValueError('invalid width %r (must be > 0)' % self.width)
        if self.max_lines is None:
            return
        lead = self.initial_indent if self.max_lines <= 1 else self.subsequent_indent
        if len(lead + self.placeholder.lstrip()) > self.width:
            raise ValueError('placeholder too large for max width')

    def _line(self, pieces, room):
        """Takes the pieces of one line off the end of the list."""
        line = []
        left = room
        while pieces and len(pieces[-1]) <= left:
            line.append(pieces.pop())
            left -= len(line[-1])
        if pieces and len(pieces[-1]) > room:
            self._split_word(pieces, line, left if room > 0 else 1)
        if self.drop_whitespace and line and not line[-1].strip():
            line.pop()
        return line

    def _split_word(self, pieces, line, room):
        """Puts as much of a word on the line as there is room for; the whole word where it may not be broken."""
        if not self.break_long_words:
            if not line:
                line.append(pieces.pop())
            return
        word = pieces.pop()
        if not word:
            return
        end = room
        if self.break_on_hyphens and len(word) > room:
            hyphen = word.rfind('-', 0, room)
            if word[:max(hyphen, 0)].strip('-'):
                end = hyphen + 1
        line.append(word[:end])
        pieces.append(word[end:])

    def _is_over(self, lines, line, pieces, lead):
        """Whether the text must end with this line although there is more."""
        if self.max_lines is None or len(lines) + 1 < self.max_lines:
            return False
        is_more = len(pieces) > 1 or (pieces and not (self.drop_whitespace and not pieces[0].strip()))
        return is_more or sum(map(len, line)) > self.width - len(lead)

    def _close(self, lines, line, lead):
        """Ends the text with the placeholder, after as much of the line as still fits."""
        room = self.width - len(lead) - len(self.placeholder)
        while line and (not line[-1].strip() or sum(map(len, line)) > room):
            line.pop()
        if line:
            lines.append(lead + ''.join(line) + self.placeholder)
            return
        before = lines[-1].rstrip() if lines else None
        if before is not None and len(before + self.placeholder) <= self.width:
            lines[-1] = before + self.placeholder
        else:
            lines.append(lead + self.placeholder.lstrip())


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)

def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)

def shorten(text, width, **kwargs):
    one_line = TextWrapper(width=width, max_lines=1, **kwargs)
    return one_line.fill(' '.join(text.strip().split()))

def indent(text, prefix, predicate=None):
    is_wanted = str.strip if predicate is None else predicate
    return ''.join([prefix + line if is_wanted(line) else line for line in text.splitlines(True)])

def dedent(text):
    lines = [line if line.strip(' \t') else '' for line in text.split('\n')]
    filled = list(filter(None, lines))
    if not filled:
        return '\n'.join(lines)
    # What the first and the last in order share, all share.
    first, last = min(filled), max(filled)
    size = 0
    while first[size:size + 1] in (' ', '\t') and first[size] == last[size:size + 1]:
        size += 1
    return '\n'.join([line[size:] for line in lines])
`);
