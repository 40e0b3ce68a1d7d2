// string.Template and string.Formatter, written in the language itself. They are read when a program first asks for one.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_string_classes', String.raw`
import re
from _string import formatter_parser, formatter_field_name_split

_no_mapping = {}


class Template:
    """A text with places such as $name to fill in."""
    __module__ = 'string'

    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        text = cls.__dict__.get('pattern')
        if text is None:
            mark = re.escape(cls.delimiter)
            braced = cls.braceidpattern or cls.idpattern
            text = mark + '(?:(?P<escaped>' + mark + ')|(?P<named>' + cls.idpattern + ')|{(?P<braced>' + braced + ')}|(?P<invalid>))'
        cls.pattern = re.compile(text, cls.flags | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def substitute(self, mapping=_no_mapping, /, **kws):
        return self._filled(mapping, kws, is_safe=False)

    def safe_substitute(self, mapping=_no_mapping, /, **kws):
        return self._filled(mapping, kws, is_safe=True)

    def is_valid(self):
        return all(kind != 'invalid' for kind, _ in self._places())

    def get_identifiers(self):
        return list(dict.fromkeys(name for kind, name in self._places() if kind == 'name'))

    def _places(self):
        return map(self._place, self.pattern.finditer(self.template))

    def _place(self, match):
        """The kind of a place, and the name that stands there."""
        name = match.group('named') or match.group('braced')
        if name is not None:
            return 'name', name
        for kind in ('escaped', 'invalid'):
            if match.group(kind) is not None:
                return kind, None
        raise ValueError('Unrecognized named group in pattern', self.pattern)

    def _filled(self, mapping, kws, is_safe):
        values = mapping
        if mapping is _no_mapping:
            values = kws
        elif kws:
            from collections import ChainMap
            values = ChainMap(kws, mapping)

        def text_of(match):
            kind, name = self._place(match)
            if kind == 'escaped':
                return self.delimiter
            if kind == 'invalid':
                return match.group() if is_safe else self._refuse(match.start(kind))
            if not is_safe:
                return str(values[name])
            try:
                return str(values[name])
            except KeyError:
                return match.group()
        return self.pattern.sub(text_of, self.template)

    def _refuse(self, place):
        lines = self.template[:place].splitlines(True) or ['']
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (len(lines), max(1, len(lines[-1]))))

Template.__init_subclass__()


def _numbering():
    """Gives a number to each field without one; a template may leave out all numbers or none."""
    following = 0

    def numbered(name):
        nonlocal following
        if name and not name.isdigit():
            return name
        if following if name else following is None:
            raise ValueError('cannot switch from manual field specification to automatic field numbering')
        if name:
            following = None
            return name
        following += 1
        return str(following - 1)
    return numbered


class Formatter:
    """Does what str.format does, in steps that a subclass may change."""
    __module__ = 'string'

    _conversions = {'s': str, 'r': repr, 'a': ascii}

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        numbered = _numbering()

        def field_text(name, spec, conversion, depth):
            value, key = self.get_field(numbered(name), args, kwargs)
            used.add(key)
            value = self.convert_field(value, conversion)
            return self.format_field(value, written(spec, depth - 1))

        def written(template, depth):
            if depth < 0:
                raise ValueError('Max string recursion exceeded')
            text = ''
            for literal, name, spec, conversion in self.parse(template):
                text += literal or ''
                if name is not None:
                    text += field_text(name, spec, conversion, depth)
            return text

        text = written(format_string, 2)
        self.check_unused_args(used, args, kwargs)
        return text

    def parse(self, format_string):
        return formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        key, steps = formatter_field_name_split(field_name)
        value = self.get_value(key, args, kwargs)
        for is_attribute, step in steps:
            value = getattr(value, step) if is_attribute else value[step]
        return value, key

    def get_value(self, key, args, kwargs):
        return (args if isinstance(key, int) else kwargs)[key]

    def convert_field(self, value, conversion):
        if conversion is not None and conversion not in self._conversions:
            raise ValueError('Unknown conversion specifier ' + str(conversion))
        return value if conversion is None else self._conversions[conversion](value)

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def check_unused_args(self, used_args, args, kwargs):
        pass

`);
