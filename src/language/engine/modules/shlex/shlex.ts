// The module shlex: split, quote and join, and the class that reads word by word.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('shlex', String.raw`
"""Simple lexical analysis of shell-like text."""
import re

__all__ = ['shlex', 'split', 'quote', 'join']

class shlex:
    """Gives the words of a text one after the other."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if instream is None:
            instream = ''
        self.instream = instream if isinstance(instream, str) else instream.read()
        self.infile = infile
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.wordchars = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
        if posix:
            self.wordchars += 'ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'
        self.whitespace = ' \t\r\n'
        self.whitespace_split = False
        self.quotes = '\'"'
        self.escape = '\\'
        self.escapedquotes = '"'
        self.lineno = 1
        self.debug = 0
        self.token = ''
        self.source = None
        if not punctuation_chars:
            punctuation_chars = ''
        elif punctuation_chars is True:
            punctuation_chars = '();<>|&'
        self._punctuation_chars = punctuation_chars
        if punctuation_chars:
            self.wordchars += '~-./*?='
            self.wordchars = ''.join(mark for mark in self.wordchars if mark not in punctuation_chars)
        self._at = 0
        self._pushed = []

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        self._pushed.insert(0, tok)

    def get_token(self):
        if self._pushed:
            return self._pushed.pop(0)
        return self.read_token()

    def _take(self):
        if self._at >= len(self.instream):
            return ''
        mark = self.instream[self._at]
        self._at += 1
        if mark == '\n':
            self.lineno += 1
        return mark

    def _skip_comment(self):
        while (mark := self._take()) and mark != '\n':
            pass

    def read_token(self):
        word = ''
        is_quoted = False
        # ' ' between words, 'a' in a word, 'c' in punctuation, else the quote or escape that is open.
        state = ' '
        back = ' '
        while True:
            mark = self._take()
            if state == ' ':
                if not mark:
                    break
                if mark in self.whitespace:
                    if word or (self.posix and is_quoted):
                        break
                elif mark in self.commenters:
                    self._skip_comment()
                elif self.posix and mark in self.escape:
                    back = 'a'
                    state = mark
                elif mark in self.wordchars:
                    word = mark
                    state = 'a'
                elif mark in self._punctuation_chars:
                    word = mark
                    state = 'c'
                elif mark in self.quotes:
                    if not self.posix:
                        word = mark
                    state = mark
                elif self.whitespace_split:
                    word = mark
                    state = 'a'
                else:
                    word = mark
                    break
            elif state in self.quotes:
                is_quoted = True
                if not mark:
                    raise ValueError('No closing quotation')
                if mark == state:
                    if not self.posix:
                        word += mark
                        break
                    state = 'a'
                elif self.posix and mark in self.escape and state in self.escapedquotes:
                    back = state
                    state = mark
                else:
                    word += mark
            elif state in self.escape:
                if not mark:
                    raise ValueError('No escaped character')
                if back in self.quotes and mark != state and mark != back:
                    word += state
                word += mark
                state = back
            else:
                if not mark:
                    break
                if mark in self.whitespace:
                    if word or (self.posix and is_quoted):
                        break
                    state = ' '
                elif mark in self.commenters:
                    self._skip_comment()
                    if self.posix:
                        state = ' '
                        if word or is_quoted:
                            break
                elif state == 'c':
                    if mark in self._punctuation_chars:
                        word += mark
                    else:
                        if mark not in self.whitespace:
                            self._at -= 1
                        break
                elif self.posix and mark in self.quotes:
                    state = mark
                elif self.posix and mark in self.escape:
                    back = 'a'
                    state = mark
                elif mark in self.wordchars or mark in self.quotes or (self.whitespace_split and mark not in self._punctuation_chars):
                    word += mark
                else:
                    self._at -= 1
                    if word or (self.posix and is_quoted):
                        break
                    state = ' '
        self.token = ''
        if self.posix and not is_quoted and word == '':
            return None
        return word

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token

def split(s, comments=False, posix=True):
    lex = shlex('' if s is None else s, posix=posix)
    lex.whitespace_split = True
    if not comments:
        lex.commenters = ''
    return list(lex)

def join(split_command):
    return ' '.join(quote(word) for word in split_command)

_find_unsafe = re.compile(r'[^\w@%+=:,./-]', re.ASCII).search

def quote(s):
    if not s:
        return "''"
    if _find_unsafe(s) is None:
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
`);
