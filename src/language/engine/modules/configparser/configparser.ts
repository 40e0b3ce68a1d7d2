// The module configparser: settings in sections, with defaults and references. Its errors and references are in parts.ts.

import { defineSourceModule } from '../../runtime/modules.ts';
import './parts.ts';

defineSourceModule('configparser', String.raw`
"""Configuration files with sections."""
import re
from collections import ChainMap
from _configparser_parts import *
from _configparser_parts import Error

__all__ = ['NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError', 'InterpolationDepthError',
           'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'ParsingError', 'MissingSectionHeaderError', 'ConfigParser',
           'SafeConfigParser', 'RawConfigParser', 'Interpolation', 'BasicInterpolation', 'ExtendedInterpolation', 'SectionProxy', 'DEFAULTSECT',
           'MAX_INTERPOLATION_DEPTH']

DEFAULTSECT = 'DEFAULT'
_missing = object()

class _Mapping:
    """The methods of a dict, over the few that a class defines itself."""

    def keys(self):
        return list(self)

    def values(self):
        return [self[key] for key in self]

    def items(self):
        return [(key, self[key]) for key in self]

    def pop(self, key, default=_missing):
        try:
            value = self[key]
        except KeyError:
            if default is _missing:
                raise
            return default
        del self[key]
        return value

    def setdefault(self, key, default=None):
        if key in self:
            return self[key]
        self[key] = default
        return default

    def clear(self):
        try:
            while True:
                self.popitem()
        except KeyError:
            pass

    def update(self, other=(), /, **given):
        pairs = [(key, other[key]) for key in other.keys()] if hasattr(other, 'keys') else other
        for key, value in [*pairs, *given.items()]:
            self[key] = value

    def __eq__(self, other):
        return hasattr(other, 'keys') and dict(self.items()) == dict(other.items())

    __hash__ = None

class RawConfigParser(_Mapping):
    BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False, 'off': False}
    SECTCRE = re.compile(r'\[(?P<header>.+)\]')
    _DEFAULT_INTERPOLATION = Interpolation()

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'), comment_prefixes=('#', ';'),
                 inline_comment_prefixes=None, strict=True, empty_lines_in_values=True, default_section=DEFAULTSECT, interpolation=_missing, converters=_missing):
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self._proxies = dict_type()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._delimiters = tuple(delimiters)
        marks = '|'.join(re.escape(mark) for mark in self._delimiters)
        value = r'(?:(?P<vi>' + marks + r')\s*(?P<value>.*))?' if allow_no_value else r'(?P<vi>' + marks + r')\s*(?P<value>.*)'
        self._optcre = re.compile(r'(?P<option>.*?)\s*' + value + '$')
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        self._interpolation = self._DEFAULT_INTERPOLATION if interpolation is _missing else interpolation or Interpolation()
        self._converters = {'int': int, 'float': float, 'boolean': self._convert_to_boolean}
        if converters is not _missing:
            self._converters.update(converters)
            for name, convert in converters.items():
                setattr(self, 'get' + name, lambda section, option, _convert=convert, **kwargs: self._get_conv(section, option, _convert, **kwargs))
        if defaults:
            self._read_defaults(defaults)

    def _read_defaults(self, defaults):
        for name, value in defaults.items():
            self._defaults[self.optionxform(name)] = value

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections.keys())

    def add_section(self, section):
        if section in self._sections:
            raise DuplicateSectionError(section)
        if section == self.default_section:
            raise ValueError('Invalid section name: %r' % section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        try:
            own = self._sections[section].copy()
        except KeyError:
            raise NoSectionError(section) from None
        own.update(self._defaults)
        return list(own.keys())

    def read(self, filenames, encoding=None):
        if isinstance(filenames, str):
            filenames = [filenames]
        done = []
        for name in filenames:
            try:
                with open(name) as file:
                    self._read(file, name)
            except OSError:
                continue
            done.append(name)
        return done

    def read_file(self, f, source=None):
        if source is None:
            source = getattr(f, 'name', '<???>')
        self._read(f, source)

    def read_string(self, string, source='<string>'):
        self._read(string.splitlines(keepends=True), source)

    def read_dict(self, dictionary, source='<dict>'):
        seen = set()
        for section, keys in dictionary.items():
            section = str(section)
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in seen:
                    raise
            seen.add(section)
            for key, value in keys.items():
                key = self.optionxform(str(key))
                if value is not None:
                    value = str(value)
                if self._strict and (section, key) in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add((section, key))
                self.set(section, key, value)

    def _values_of(self, section, vars):
        own = {}
        if section in self._sections:
            own = self._sections[section]
        elif section != self.default_section:
            raise NoSectionError(section) from None
        given = {self.optionxform(key): value if value is None else str(value) for key, value in (vars or {}).items()}
        return ChainMap(given, own, self._defaults)

    def get(self, section, option, *, raw=False, vars=None, fallback=_missing):
        try:
            values = self._values_of(section, vars)
        except NoSectionError:
            if fallback is _missing:
                raise
            return fallback
        option = self.optionxform(option)
        try:
            value = values[option]
        except KeyError:
            if fallback is _missing:
                raise NoOptionError(option, section) from None
            return fallback
        return value if raw or value is None else self._interpolation.before_get(self, section, option, value, values)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_missing):
        try:
            return conv(self.get(section, option, raw=raw, vars=vars))
        except (NoSectionError, NoOptionError):
            if fallback is _missing:
                raise
            return fallback

    def getint(self, section, option, **kwargs):
        return self._get_conv(section, option, int, **kwargs)

    def getfloat(self, section, option, **kwargs):
        return self._get_conv(section, option, float, **kwargs)

    def getboolean(self, section, option, **kwargs):
        return self._get_conv(section, option, self._convert_to_boolean, **kwargs)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError('Not a boolean: %s' % value)
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_missing, raw=False, vars=None):
        if section is _missing:
            return super().items()
        own = self._defaults.copy()
        try:
            own.update(self._sections[section])
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section)
        names = list(own.keys())
        for key, value in (vars or {}).items():
            own[self.optionxform(key)] = value
        if raw:
            return [(name, own[name]) for name in names]
        return [(name, self._interpolation.before_get(self, section, name, own[name], own)) for name in names]

    def popitem(self):
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def optionxform(self, optionstr):
        return optionstr.lower()

    def has_option(self, section, option):
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        if section not in self._sections:
            return False
        option = self.optionxform(option)
        return option in self._sections[section] or option in self._defaults

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            own = self._defaults
        else:
            try:
                own = self._sections[section]
            except KeyError:
                raise NoSectionError(section) from None
        own[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        mark = ' {} '.format(self._delimiters[0]) if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults.items(), mark)
        for section in self._sections:
            self._write_section(fp, section, self._sections[section].items(), mark)

    def _write_section(self, fp, name, items, mark):
        fp.write('[{}]\n'.format(name))
        for key, value in items:
            value = self._interpolation.before_write(self, name, key, value)
            if value is not None or not self._allow_no_value:
                value = mark + str(value).replace('\n', '\n\t')
            else:
                value = ''
            fp.write('{}{}\n'.format(key, value))
        fp.write('\n')

    def remove_option(self, section, option):
        if not section or section == self.default_section:
            own = self._defaults
        else:
            try:
                own = self._sections[section]
            except KeyError:
                raise NoSectionError(section) from None
        option = self.optionxform(option)
        existed = option in own
        if existed:
            del own[option]
        return existed

    def remove_section(self, section):
        existed = section in self._sections
        if existed:
            del self._sections[section]
            del self._proxies[section]
        return existed

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError('Cannot remove the default section.')
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        yield self.default_section
        yield from list(self._sections)

    def _without_comment(self, line):
        for mark in self._comment_prefixes:
            if line.strip().startswith(mark):
                return ''
        cut = len(line)
        for mark in self._inline_comment_prefixes:
            at = line.find(mark)
            while at >= 0:
                if at == 0 or line[at - 1].isspace():
                    cut = min(cut, at)
                    break
                at = line.find(mark, at + 1)
        return line[:cut]

    def _read(self, lines, source):
        seen = set()
        own = None
        section = None
        option = None
        depth = 0
        problem = None
        for number, line in enumerate(lines, start=1):
            is_comment = any(line.strip().startswith(mark) for mark in self._comment_prefixes)
            value = self._without_comment(line).strip()
            if not value:
                if self._empty_lines_in_values:
                    if not is_comment and own is not None and option and own[option] is not None:
                        own[option].append('')
                else:
                    depth = len(line) + 1
                continue
            indent = len(line) - len(line.lstrip())
            if own is not None and option and indent > depth:
                own[option].append(value)
                continue
            depth = indent
            header = self.SECTCRE.match(value)
            if header:
                section = header.group('header')
                if section in self._sections:
                    if self._strict and section in seen:
                        raise DuplicateSectionError(section, source, number)
                    own = self._sections[section]
                    seen.add(section)
                elif section == self.default_section:
                    own = self._defaults
                else:
                    own = self._dict()
                    self._sections[section] = own
                    self._proxies[section] = SectionProxy(self, section)
                    seen.add(section)
                option = None
            elif own is None:
                raise MissingSectionHeaderError(source, number, line)
            else:
                found = self._optcre.match(value)
                if not found:
                    problem = problem or ParsingError(source)
                    problem.append(number, repr(line))
                    continue
                option, mark, text = found.group('option', 'vi', 'value')
                if not option:
                    problem = problem or ParsingError(source)
                    problem.append(number, repr(line))
                option = self.optionxform(option.rstrip())
                if self._strict and (section, option) in seen:
                    raise DuplicateOptionError(section, option, source, number)
                seen.add((section, option))
                own[option] = None if text is None else [text.strip()]
        self._join()
        if problem:
            raise problem

    def _join(self):
        for name, own in [(self.default_section, self._defaults), *self._sections.items()]:
            for option, value in own.items():
                if isinstance(value, list):
                    value = '\n'.join(value).rstrip()
                own[option] = self._interpolation.before_read(self, name, option, value)

    @property
    def converters(self):
        return self._converters

class ConfigParser(RawConfigParser):
    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def _check(self, section='', option='', value=''):
        if not isinstance(section, str):
            raise TypeError('section names must be strings')
        if not isinstance(option, str):
            raise TypeError('option keys must be strings')
        if (not self._allow_no_value or value) and not isinstance(value, str):
            raise TypeError('option values must be strings')

    def set(self, section, option, value=None):
        self._check(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        self._check(section=section)
        super().add_section(section)

    def _read_defaults(self, defaults):
        self.read_dict({self.default_section: defaults})

SafeConfigParser = ConfigParser

class SectionProxy(_Mapping):
    def __init__(self, parser, name):
        self._parser = parser
        self._name = name

    def __repr__(self):
        return '<Section: {}>'.format(self._name)

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        if not isinstance(value, str) and not (value is None and self._parser._allow_no_value):
            raise TypeError('option values must be strings')
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, **kwargs):
        return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getint(self, option, fallback=None, **kwargs):
        return self._parser.getint(self._name, option, fallback=fallback, **kwargs)

    def getfloat(self, option, fallback=None, **kwargs):
        return self._parser.getfloat(self._name, option, fallback=fallback, **kwargs)

    def getboolean(self, option, fallback=None, **kwargs):
        return self._parser.getboolean(self._name, option, fallback=fallback, **kwargs)
`);
