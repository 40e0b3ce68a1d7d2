// The errors of configparser and its two ways to put settings into others.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_configparser_parts', String.raw`
import re

MAX_INTERPOLATION_DEPTH = 10

class Error(Exception):
    # The attributes that take what the error was made of, in this order; None where there is none.
    _facts = ()

    def __init__(self, msg=''):
        self._tell(msg, msg)

    def _tell(self, message, *facts):
        self.message = message
        self.args = facts
        for name, fact in zip(self._facts, facts):
            if name is not None:
                setattr(self, name, fact)

    def __str__(self):
        return self.message

    __repr__ = __str__

class NoSectionError(Error):
    _facts = ('section',)

    def __init__(self, section):
        self._tell('No section: %r' % (section,), section)

class NoOptionError(Error):
    _facts = ('option', 'section')

    def __init__(self, option, section):
        self._tell('No option %r in section: %r' % (option, section), option, section)

def _twice(kind, text, source, lineno):
    if source is None:
        return '%s %s already exists' % (kind.capitalize(), text)
    line = '' if lineno is None else ' [line %2d]' % lineno
    return 'While reading from %r%s: %s %s already exists' % (source, line, kind, text)

class DuplicateSectionError(Error):
    _facts = ('section', 'source', 'lineno')

    def __init__(self, section, source=None, lineno=None):
        self._tell(_twice('section', repr(section), source, lineno), section, source, lineno)

class DuplicateOptionError(Error):
    _facts = ('section', 'option', 'source', 'lineno')

    def __init__(self, section, option, source=None, lineno=None):
        self._tell(_twice('option', '%r in section %r' % (option, section), source, lineno), section, option, source, lineno)

class InterpolationError(Error):
    _facts = ('option', 'section')

    def __init__(self, option, section, msg):
        self._tell(msg, option, section, msg)

class InterpolationSyntaxError(InterpolationError):
    pass

class InterpolationMissingOptionError(InterpolationError):
    _facts = ('option', 'section', None, 'reference')

    def __init__(self, option, section, rawval, reference):
        self._tell('Bad value substitution: option %r in section %r contains an interpolation key %r which is not a valid option name. Raw value: %r'
                   % (option, section, reference, rawval), option, section, rawval, reference)

class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        self._tell('Recursion limit exceeded in value substitution: option %r in section %r contains an interpolation key which cannot be substituted '
                   'in %d steps. Raw value: %r' % (option, section, MAX_INTERPOLATION_DEPTH, rawval), option, section, rawval)

class ParsingError(Error):
    _facts = ('source',)

    def __init__(self, source=None, filename=None):
        if source is None and filename is None:
            raise ValueError("Required argument \x60source' not given.")
        source = filename if source is None else source
        self._tell('Source contains parsing errors: %r' % source, source)
        self.errors = []

    def append(self, lineno, line):
        self.message += f'\n\t[line {lineno:2d}]: {line}'
        self.errors.append((lineno, line))

class MissingSectionHeaderError(ParsingError):
    _facts = ('source', 'lineno', 'line')

    def __init__(self, filename, lineno, line):
        self._tell('File contains no section headers.\nfile: %r, line: %d\n%r' % (filename, lineno, line), filename, lineno, line)

def _unchanged(self, parser, section, option, value, defaults=None):
    return value

class Interpolation:
    """Values stay as they are written."""

    before_get = before_set = before_read = before_write = _unchanged

class _Filling(Interpolation):
    """Fills other settings into a value. A subclass says by which marks they are named (_marks: the sign and what opens
    a name), how a value is cut there (_cuts: plain text, doubled sign, name) and where a name leads (_look_up)."""

    def before_get(self, parser, section, option, value, defaults):
        return self._filled(parser, section, option, value or '', defaults, 1)

    def before_set(self, parser, section, option, value):
        place = 0
        for found in self._cuts.finditer(value):
            if found.group() == self._marks[0]:
                raise ValueError('invalid interpolation syntax in %r at position %d' % (value, place))
            place += len(found.group(1) or '')
        return value

    def _filled(self, parser, section, option, text, values, depth):
        raw = parser.get(section, option, raw=True, fallback=text)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        sign, opener = self._marks
        parts = []
        for found in self._cuts.finditer(text):
            if found.group() == sign:
                rest = text[found.start():]
                is_open = rest[1:2] == opener
                raise InterpolationSyntaxError(option, section, 'bad interpolation variable reference %r' % rest if is_open else
                                               "'%s' must be followed by '%s' or '%s', found: %r" % (sign, sign, opener, rest))
            part = found.group(1) or found.group(2)
            if part is None:
                def missing(name):
                    return InterpolationMissingOptionError(option, section, raw, name)
                part, *place = self._look_up(parser, section, option, found, values, missing)
                if sign in part:
                    next_section, next_option, next_values = place
                    part = self._filled(parser, next_section, next_option, part, next_values, depth + 1)
            parts.append(part)
        return ''.join(parts)

class BasicInterpolation(_Filling):
    """A name in parentheses after a percent sign stands for a setting of the same section or of the defaults."""

    _marks = '%('
    _cuts = re.compile(r'([^%]+)|%(%)|%\(([^)]+)\)s|%')

    def _look_up(self, parser, section, option, found, values, missing):
        name = parser.optionxform(found.group(3))
        if name not in values:
            raise missing(name)
        return values[name], section, option, values

class ExtendedInterpolation(_Filling):
    """A name in braces after a dollar sign stands for a setting; before it and a colon another section can stand."""

    _marks = ('$', '{')
    _cuts = re.compile(r'([^$]+)|\$(\$)|\$\{([^}]+)\}|\$')

    def _look_up(self, parser, section, option, found, values, missing):
        *before, name = found.group(3).split(':')
        if len(before) > 1:
            raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % found.string[found.end():])
        home = before[0] if before else section
        name = parser.optionxform(name)
        try:
            value = parser.get(home, name, raw=True) if before else values[name]
        except (KeyError, NoSectionError, NoOptionError):
            raise missing(found.group(3)) from None
        return value, home, name, dict(parser.items(home, raw=True)) if '$' in value else values

for _each in list(globals().values()):
    if isinstance(_each, type):
        _each.__module__ = 'configparser'
`);
