// The errors of configparser and its two ways to put settings into others.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_configparser_parts', String.raw`
import re

MAX_INTERPOLATION_DEPTH = 10

class Error(Exception):
    __module__ = 'configparser'
    def __init__(self, msg=''):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__

class NoSectionError(Error):
    __module__ = 'configparser'
    def __init__(self, section):
        Error.__init__(self, 'No section: %r' % (section,))
        self.section = section
        self.args = (section,)

class DuplicateSectionError(Error):
    __module__ = 'configparser'
    def __init__(self, section, source=None, lineno=None):
        text = repr(section) + ' already exists'
        if source is not None:
            text = 'While reading from ' + repr(source) + (' [line {0:2d}]'.format(lineno) if lineno is not None else '') + ': section ' + text
        else:
            text = 'Section ' + text
        Error.__init__(self, text)
        self.section, self.source, self.lineno = section, source, lineno
        self.args = (section, source, lineno)

class DuplicateOptionError(Error):
    __module__ = 'configparser'
    def __init__(self, section, option, source=None, lineno=None):
        text = repr(option) + ' in section ' + repr(section) + ' already exists'
        if source is not None:
            text = 'While reading from ' + repr(source) + (' [line {0:2d}]'.format(lineno) if lineno is not None else '') + ': option ' + text
        else:
            text = 'Option ' + text
        Error.__init__(self, text)
        self.section, self.option, self.source, self.lineno = section, option, source, lineno
        self.args = (section, option, source, lineno)

class NoOptionError(Error):
    __module__ = 'configparser'
    def __init__(self, option, section):
        Error.__init__(self, 'No option %r in section: %r' % (option, section))
        self.option, self.section = option, section
        self.args = (option, section)

class InterpolationError(Error):
    __module__ = 'configparser'
    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option, self.section = option, section
        self.args = (option, section, msg)

class InterpolationMissingOptionError(InterpolationError):
    __module__ = 'configparser'
    def __init__(self, option, section, rawval, reference):
        InterpolationError.__init__(self, option, section, ('Bad value substitution: option {!r} in section {!r} contains an interpolation key {!r} '
                                    'which is not a valid option name. Raw value: {!r}').format(option, section, reference, rawval))
        self.reference = reference
        self.args = (option, section, rawval, reference)

class InterpolationSyntaxError(InterpolationError):
    __module__ = 'configparser'

class InterpolationDepthError(InterpolationError):
    __module__ = 'configparser'
    def __init__(self, option, section, rawval):
        InterpolationError.__init__(self, option, section, ('Recursion limit exceeded in value substitution: option {!r} in section {!r} contains an '
                                    'interpolation key which cannot be substituted in {} steps. Raw value: {!r}').format(option, section, MAX_INTERPOLATION_DEPTH, rawval))
        self.args = (option, section, rawval)

class ParsingError(Error):
    __module__ = 'configparser'
    def __init__(self, source=None, filename=None):
        Error.__init__(self, 'Source contains parsing errors: %r' % source)
        self.source = source
        self.errors = []
        self.args = (source,)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += '\n\t[line %2d]: %s' % (lineno, line)

class MissingSectionHeaderError(ParsingError):
    __module__ = 'configparser'
    def __init__(self, filename, lineno, line):
        Error.__init__(self, 'File contains no section headers.\nfile: %r, line: %d\n%r' % (filename, lineno, line))
        self.source, self.lineno, self.line = filename, lineno, line
        self.args = (filename, lineno, line)

class Interpolation:
    __module__ = 'configparser'
    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value

class _Filling(Interpolation):
    __module__ = 'configparser'
    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._fill(parser, option, parts, value, section, defaults, 1)
        return ''.join(parts)

    def before_set(self, parser, section, option, value):
        rest = re.sub(self._reference, '', value.replace(self._sign * 2, ''))
        if self._sign in rest:
            raise ValueError('invalid interpolation syntax in %r at position %d' % (value, rest.find(self._sign)))
        return value

    def _fill(self, parser, option, parts, rest, section, values, depth):
        sign = self._sign
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            at = rest.find(sign)
            if at < 0:
                parts.append(rest)
                return
            parts.append(rest[:at])
            rest = rest[at:]
            mark = rest[1:2]
            if mark == sign:
                parts.append(sign)
                rest = rest[2:]
            elif mark == self._opener:
                found = re.match(self._reference, rest)
                if found is None:
                    raise InterpolationSyntaxError(option, section, 'bad interpolation variable reference %r' % rest)
                rest = rest[found.end():]
                place = (option, section, raw, rest)
                value, option_of, section_of, values_of = self._look_up(parser, found.group(1), values, place)
                if sign in value:
                    self._fill(parser, option_of, parts, value, section_of, values_of, depth + 1)
                else:
                    parts.append(value)
            else:
                raise InterpolationSyntaxError(option, section, "'%s' must be followed by '%s' or '%s', found: %r" % (sign, sign, self._opener, rest))

class BasicInterpolation(_Filling):
    __module__ = 'configparser'
    _sign = '%'
    _opener = '('
    _reference = r'%\(([^)]+)\)s'
    def _look_up(self, parser, path, values, place):
        option, section, raw, rest = place
        name = parser.optionxform(path)
        try:
            return values[name], option, section, values
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, name) from None

class ExtendedInterpolation(_Filling):
    __module__ = 'configparser'
    _sign = '$'
    _opener = '{'
    _reference = r'\$\{([^}]+)\}'
    def _look_up(self, parser, path, values, place):
        option, section, raw, rest = place
        path = path.split(':')
        other, name = section, option
        try:
            if len(path) == 1:
                name = parser.optionxform(path[0])
                value = values[name]
            elif len(path) == 2:
                other = path[0]
                name = parser.optionxform(path[1])
                value = parser.get(other, name, raw=True)
            else:
                raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % (rest,))
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ':'.join(path)) from None
        if '$' not in value:
            return value, name, other, values
        return value, name, other, dict(parser.items(other, raw=True))
`);
