// The module configparser: settings in sections, with defaults and references. Its errors and references are in parts.ts,
// how it reads lines in reading.ts.

import { defineSourceModule } from '../../runtime/modules.ts';
import './parts.ts';
import './reading.ts';

defineSourceModule('configparser', String.raw`
"""Configuration files with sections."""
import re
from collections import ChainMap
from collections.abc import MutableMapping
from types import MethodType
from _configparser_parts import *
from _configparser_parts import Error
from _configparser_reading import Reader as _Reader, Rules as _Rules

__all__ = ['NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError', 'InterpolationDepthError',
           'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'ParsingError', 'MissingSectionHeaderError', 'ConfigParser',
           'SafeConfigParser', 'RawConfigParser', 'Interpolation', 'BasicInterpolation', 'ExtendedInterpolation', 'SectionProxy', 'DEFAULTSECT',
           'MAX_INTERPOLATION_DEPTH']

DEFAULTSECT = 'DEFAULT'
_missing = object()

def _reader(kind):
    """The method that gets a value and turns it into another kind."""
    def method(self, section, option, *, raw=False, vars=None, fallback=_missing):
        try:
            text = self.get(section, option, raw=raw, vars=vars)
        except (NoSectionError, NoOptionError):
            if fallback is _missing:
                raise
            return fallback
        return self._converters[kind](text)
    method.__name__ = 'get' + kind
    return method

class RawConfigParser(MutableMapping):
    BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False, 'off': False}
    SECTCRE = re.compile(r'\[(?P<header>.+)\]')
    _usual_interpolation = Interpolation()

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'), comment_prefixes=('#', ';'),
                 inline_comment_prefixes=None, strict=True, empty_lines_in_values=True, default_section=DEFAULTSECT, interpolation=_missing, converters={}):
        first_delimiter, *_ = delimiters
        self._mark = first_delimiter
        self._sections, self._defaults, self._views = dict_type(), dict_type(), {}
        self._dict, self.default_section = dict_type, default_section
        self._rules = _Rules(delimiters, comment_prefixes, inline_comment_prefixes, strict, allow_no_value, empty_lines_in_values)
        self._interpolation = self._usual_interpolation if interpolation is _missing else interpolation or Interpolation()
        self._converters = {'int': int, 'float': float, 'boolean': self._truth_of}
        self._converters.update(converters)
        for kind in converters:
            setattr(self, 'get' + kind, MethodType(_reader(kind), self))
        if defaults:
            self._take_defaults(defaults)

    converters = property(lambda self: self._converters)
    getint, getfloat, getboolean = map(_reader, ('int', 'float', 'boolean'))

    def _take_defaults(self, defaults):
        self._defaults.update((self.optionxform(name), value) for name, value in defaults.items())

    def _truth_of(self, value):
        try:
            return self.BOOLEAN_STATES[value.lower()]
        except KeyError:
            raise ValueError('Not a boolean: %s' % value) from None

    def _written_in(self, section):
        """The settings of one section without those of the defaults."""
        if section == self.default_section:
            return self._defaults
        if section not in self._sections:
            raise NoSectionError(section)
        return self._sections[section]

    def optionxform(self, optionstr):
        return optionstr.lower()

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def has_section(self, section):
        return section in self._sections

    def add_section(self, section):
        if self.has_section(section):
            raise DuplicateSectionError(section)
        if section == self.default_section:
            raise ValueError('Invalid section name: %r' % section)
        self._sections[section] = self._dict()

    def remove_section(self, section):
        self._views.pop(section, None)
        return self._sections.pop(section, None) is not None

    def options(self, section):
        if not self.has_section(section):
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    def has_option(self, section, option):
        section, option = section or self.default_section, self.optionxform(option)
        if section == self.default_section:
            return option in self._defaults
        return self.has_section(section) and (option in self._sections[section] or option in self._defaults)

    def remove_option(self, section, option):
        own = self._written_in(section or self.default_section)
        option = self.optionxform(option)
        existed = option in own
        own.pop(option, None)
        return existed

    def _given(self, vars):
        return {self.optionxform(name): value for name, value in (vars or {}).items()}

    def get(self, section, option, *, raw=False, vars=None, fallback=_missing):
        try:
            given = {name: value if value is None else str(value) for name, value in self._given(vars).items()}
            values = ChainMap(given, self._written_in(section), self._defaults)
            name = self.optionxform(option)
            if name not in values:
                raise NoOptionError(name, section)
        except (NoSectionError, NoOptionError):
            if fallback is _missing:
                raise
            return fallback
        value = values[name]
        return value if raw or value is None else self._interpolation.before_get(self, section, name, value, values)

    def items(self, section=_missing, raw=False, vars=None):
        if section is _missing:
            return super().items()
        own = {**self._defaults, **self._written_in(section)}
        values = {**own, **self._given(vars)}
        if raw:
            return [(name, values[name]) for name in own]
        return [(name, self._interpolation.before_get(self, section, name, values[name], values)) for name in own]

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        self._written_in(section or self.default_section)[self.optionxform(option)] = value

    def read(self, filenames, encoding=None):
        done = []
        for name in [filenames] if isinstance(filenames, str) else filenames:
            try:
                with open(name) as file:
                    self._take(file, name)
                done.append(name)
            except OSError:
                pass
        return done

    def read_string(self, string, source='<string>'):
        self._take(string.splitlines(keepends=True), source)

    def read_file(self, f, source=None):
        self._take(f, getattr(f, 'name', '<???>') if source is None else source)

    def _take(self, lines, source):
        problem = _Reader(self, self._rules, source).take(lines)
        for section in (self.default_section, *self._sections):
            own = self._written_in(section)
            for name, value in own.items():
                text = '\n'.join(value).rstrip() if isinstance(value, list) else value
                own[name] = self._interpolation.before_read(self, section, name, text)
        if problem:
            raise problem

    def read_dict(self, dictionary, source='<dict>'):
        seen = set()
        for section, settings in dictionary.items():
            section = str(section)
            if section not in self or self._rules.is_strict and section in seen:
                # A section given twice raises here.
                self.add_section(section)
            seen.add(section)
            for name, value in settings.items():
                name = self.optionxform(str(name))
                if self._rules.is_strict and (section, name) in seen:
                    raise DuplicateOptionError(section, name, source)
                seen.add((section, name))
                self.set(section, name, value if value is None else str(value))

    def write(self, fp, space_around_delimiters=True):
        mark = ' %s ' % self._mark if space_around_delimiters else self._mark
        for section in ((self.default_section,) if self._defaults else ()) + tuple(self._sections):
            fp.write('[%s]\n' % section)
            for name, value in self._written_in(section).items():
                value = self._interpolation.before_write(self, section, name, value)
                is_bare = value is None and self._rules.may_lack_value
                fp.write(name + ('' if is_bare else mark + str(value).replace('\n', '\n\t')) + '\n')
            fp.write('\n')

    def __contains__(self, key):
        return key in self._sections or key == self.default_section

    def __iter__(self):
        return iter([self.default_section, *self._sections])

    def __len__(self):
        return 1 + len(self._sections)

    def __getitem__(self, key):
        if key not in self:
            raise KeyError(key)
        if key not in self._views:
            self._views[key] = SectionProxy(self, key)
        return self._views[key]

    def __setitem__(self, key, value):
        if key in self:
            if value is self[key]:
                return
            self._written_in(key).clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError('Cannot remove the default section.')
        if not self.remove_section(key):
            raise KeyError(key)

    def popitem(self):
        if not self._sections:
            raise KeyError
        first = self.sections()[0]
        return first, self.pop(first)

class ConfigParser(RawConfigParser):
    _usual_interpolation = BasicInterpolation()

    def _require_text(self, **parts):
        for name, part in parts.items():
            if not isinstance(part, str):
                raise TypeError(name.replace('_', ' ') + ' must be strings')

    def add_section(self, section):
        self._require_text(section_names=section)
        super().add_section(section)

    def set(self, section, option, value=None):
        self._require_text(option_keys=option, option_values='' if self._rules.may_lack_value and not value else value)
        super().set(section, option, value)

    def _take_defaults(self, defaults):
        self.read_dict({self.default_section: defaults})

SafeConfigParser = ConfigParser

class SectionProxy(MutableMapping):
    """One section of a parser as a mapping."""

    def __init__(self, parser, name):
        self._parser, self._name = parser, name

    parser, name = (property(lambda self, _part=part: getattr(self, _part)) for part in ('_parser', '_name'))

    def __repr__(self):
        return '<Section: %s>' % self._name

    def __iter__(self):
        is_default = self._name == self._parser.default_section
        return iter(list(self._parser.defaults()) if is_default else self._parser.options(self._name))

    def __len__(self):
        return sum(1 for _ in self)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _require(self, key):
        if key not in self:
            raise KeyError(key)

    def __getitem__(self, key):
        self._require(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        if not (isinstance(value, str) or value is None and self._parser._rules.may_lack_value):
            raise TypeError('option values must be strings')
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        self._require(key)
        if not self._parser.remove_option(self._name, key):
            raise KeyError(key)

    def get(self, option, fallback=None, *, raw=False, vars=None, **kwargs):
        return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def __getattr__(self, name):
        if name[:3] != 'get' or name[3:] not in self._parser.converters:
            raise AttributeError('%r object has no attribute %r' % (type(self).__name__, name))
        read = getattr(self._parser, name)
        return lambda option, fallback=None, **kwargs: read(self._name, option, fallback=fallback, **kwargs)
`);
