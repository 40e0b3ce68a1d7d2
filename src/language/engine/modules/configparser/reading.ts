// How configparser reads lines: headers of sections, settings, further lines of a value, and comments.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_configparser_reading', String.raw`
import re
from _configparser_parts import DuplicateOptionError, DuplicateSectionError, MissingSectionHeaderError, ParsingError

class Rules:
    """What a parser was told about the look of its sources."""

    def __init__(self, delimiters, comment_prefixes, inline_comment_prefixes, is_strict, may_lack_value, keeps_blank_lines):
        def any_of(marks):
            return '(?:' + '|'.join(map(re.escape, marks)) + ')'
        comments = [r'^\s*' + any_of(comment_prefixes)] if comment_prefixes else []
        if inline_comment_prefixes:
            comments.append(r'(?<!\S)' + any_of(inline_comment_prefixes))
        self.comment = re.compile('|'.join(comments)) if comments else None
        self.setting = re.compile(r'(.*?)\s*(?:' + any_of(delimiters) + r'\s*(.*))' + '?' * may_lack_value + '$')
        self.is_strict, self.may_lack_value, self.keeps_blank_lines = is_strict, may_lack_value, keeps_blank_lines

class Reader:
    """One source on its way into the sections of a parser. Values are lists of lines until all is read."""

    def __init__(self, parser, rules, source):
        self.parser, self.rules, self.source = parser, rules, source
        self.seen = set()
        self.settings = self.section = None
        # The setting that indented lines belong to, and how far in it stands.
        self.option = None
        self.indent = 0
        self.problem = None

    def take(self, lines):
        for number, line in enumerate(lines, start=1):
            comment = self.rules.comment and self.rules.comment.search(line)
            text = (line[:comment.start()] if comment else line).strip()
            if text:
                self.take_text(number, line, text)
            elif not self.rules.keeps_blank_lines:
                # No line is indented further than this.
                self.indent = float('inf')
            elif self.option and not comment and self.settings[self.option] is not None:
                self.settings[self.option].append('')
        if self.problem is not None:
            return self.problem

    def take_text(self, number, line, text):
        indent = len(line) - len(line.lstrip())
        if self.option and indent > self.indent:
            self.settings[self.option].append(text)
            return
        self.indent = indent
        header = self.parser.SECTCRE.match(text)
        if header:
            self.open_section(number, header.group('header'))
        elif self.settings is None:
            raise MissingSectionHeaderError(self.source, number, line)
        else:
            self.take_setting(number, line, self.rules.setting.match(text))

    def open_section(self, number, name):
        self.option, self.section = None, name
        parser = self.parser
        if name == parser.default_section and name not in parser._sections:
            self.settings = parser._defaults
            return
        if name not in parser._sections:
            parser._sections[name] = parser._dict()
        elif self.rules.is_strict and name in self.seen:
            raise DuplicateSectionError(name, self.source, number)
        self.settings = parser._sections[name]
        self.seen.add(name)

    def take_setting(self, number, line, found):
        if not found or not found.group(1):
            self.problem = self.problem or ParsingError(self.source)
            self.problem.append(number, repr(line))
            if not found:
                return
        option, value = found.groups()
        self.option = option = self.parser.optionxform(option.rstrip())
        if self.rules.is_strict and (self.section, option) in self.seen:
            raise DuplicateOptionError(self.section, option, self.source, number)
        self.seen.add((self.section, option))
        self.settings[option] = None if value is None else [value.strip()]
`);
