// The module shlex: split, quote and join, and the class that reads word by word.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('shlex', String.raw`
"""Simple lexical analysis of shell-like text."""
import re

__all__ = ['shlex', 'split', 'quote', 'join']

_letters = 'abcdefghijklmnopqrstuvwxyz'
_accented = ''.join(map(chr, range(0xc0, 0x100))).replace('×', '').replace('÷', '')

class shlex:
    """Gives the words of a text one after the other."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        text = '' if instream is None else instream
        self.instream = text if isinstance(text, str) else text.read()
        self.infile, self.posix = infile, posix
        self.eof = None if posix else ''
        self._punctuation = '();<>|&' if punctuation_chars is True else punctuation_chars or ''
        word = _letters + _letters.upper() + '0123456789_' + (_accented if posix else '') + ('~-./*?=' if self._punctuation else '')
        self.wordchars = ''.join(mark for mark in word if mark not in self._punctuation)
        self.whitespace, self.whitespace_split = ' \t\r\n', False
        self.quotes, self.escapedquotes = '\'"', '"'
        self.escape, self.commenters = '\\', '#'
        self.token, self.source = '', None
        self.lineno, self.debug = 1, 0
        self._place = 0
        self._waiting = []

    def __next__(self):
        word = self.get_token()
        if word != self.eof:
            return word
        raise StopIteration

    def __iter__(self):
        return self

    @property
    def punctuation_chars(self):
        return self._punctuation

    def push_token(self, tok):
        self._waiting.append(tok)

    def get_token(self):
        return self._waiting.pop() if self._waiting else self.read_token()

    def read_token(self):
        self.token = ''
        mark = self._after_blanks()
        if not mark:
            return None if self.posix else ''
        if self.posix and mark in self.escape:
            return self._word(self._escaped())
        if mark in self.wordchars:
            return self._word(mark)
        if mark in self._punctuation:
            return self._word(mark, self._punctuation)
        if mark in self.quotes:
            return self._word(self._quoted(mark)) if self.posix else mark + self._quoted(mark) + mark
        return self._word(mark) if self.whitespace_split else mark

    def _take(self):
        mark = self.instream[self._place:self._place + 1]
        self._place += len(mark)
        self.lineno += mark == '\n'
        return mark

    def _after_blanks(self):
        """The first mark that is neither white nor in a comment."""
        while mark := self._take():
            if mark in self.whitespace:
                continue
            if mark not in self.commenters:
                break
            self._pass_comment()
        return mark

    def _pass_comment(self):
        while (mark := self._take()) not in ('', '\n'):
            pass
        # A last line without an end counts, too.
        self.lineno += not mark

    def _quoted(self, quote):
        """What stands up to the closing quote."""
        inside = ''
        while (mark := self._take()) != quote:
            if not mark:
                raise ValueError('No closing quotation')
            is_escape = self.posix and mark in self.escape and quote in self.escapedquotes
            inside += self._escaped(mark, quote) if is_escape else mark
        return inside

    def _escaped(self, escape='', quote=''):
        """The mark after an escape; between quotes the escape itself stays before most marks."""
        mark = self._take()
        if not mark:
            raise ValueError('No escaped character')
        return escape + mark if quote and mark not in (escape, quote) else mark

    def _word(self, word, run=None):
        """The word that starts like this, or the run of such marks."""
        while mark := self._take():
            if mark in self.whitespace:
                break
            if mark in self.commenters:
                self._pass_comment()
                if self.posix:
                    break
                continue
            part = self._part(mark) if run is None else mark if mark in run else None
            if part is None:
                # The mark starts the next word.
                self._place -= 1
                self.lineno -= mark == '\n'
                break
            word += part
        return word

    def _part(self, mark):
        """What a mark within a word adds to it; None where it ends the word."""
        if self.posix and mark in self.quotes:
            return self._quoted(mark)
        if self.posix and mark in self.escape:
            return self._escaped()
        is_plain = mark in self.wordchars or mark in self.quotes or (self.whitespace_split and mark not in self._punctuation)
        return mark if is_plain else None

def split(s, comments=False, posix=True):
    words = shlex(s, posix=posix)
    words.whitespace_split = True
    words.commenters = words.commenters if comments else ''
    return list(words)

def quote(s):
    text = s or ''
    is_safe = re.fullmatch(r'[\w@%+=:,./-]+', text, re.ASCII)
    return text if is_safe else "'" + text.replace("'", "'\"'\"'") + "'"

def join(split_command):
    return ' '.join(map(quote, split_command))
`);
