// What argparse does with the values of an argument.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_argparse_actions', String.raw`
import sys
from _argparse_base import ArgumentError, ArgumentTypeError, OPTIONAL, PARSER, SUPPRESS, _Shown

class Action(_Shown):
    __module__ = 'argparse'
    _shown = ('option_strings', 'dest', 'nargs', 'const', 'default', 'type', 'choices', 'required', 'help', 'metavar')

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None):
        given = (option_strings, dest, nargs, const, default, type, choices, required, help, metavar)
        for name, value in zip(Action._shown, given):
            setattr(self, name, value)

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError('.__call__() not defined')

    def format_usage(self):
        return self.option_strings[0]

class _StoreAction(Action):
    __module__ = 'argparse'
    def __init__(self, option_strings, dest, nargs=None, const=None, **kwargs):
        if nargs == 0:
            raise ValueError('nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate')
        if const is not None and nargs != OPTIONAL:
            raise ValueError('nargs must be %r to supply const' % OPTIONAL)
        super().__init__(option_strings, dest, nargs, const, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)

class _StoreConstAction(Action):
    __module__ = 'argparse'
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)

class _StoreTrueAction(_StoreConstAction):
    __module__ = 'argparse'
    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        super().__init__(option_strings, dest, True, default, required, help)

class _StoreFalseAction(_StoreConstAction):
    __module__ = 'argparse'
    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        super().__init__(option_strings, dest, False, default, required, help)

class BooleanOptionalAction(Action):
    __module__ = 'argparse'
    def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None, metavar=None):
        names = [name for option in option_strings for name in (option, '--no-' + option[2:]) if name is option or option[:2] == '--']
        super().__init__(names, dest, 0, None, default, type, choices, required, help, metavar)

    def format_usage(self):
        return ' | '.join(self.option_strings)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string is not None:
            setattr(namespace, self.dest, option_string[:5] != '--no-')

def _grow(namespace, dest, more):
    """A new list of what the namespace holds there and more."""
    before = getattr(namespace, dest, None)
    setattr(namespace, dest, [*(() if before is None else before), *more])

class _ExtendAction(_StoreAction):
    __module__ = 'argparse'
    def __call__(self, parser, namespace, values, option_string=None):
        _grow(namespace, self.dest, values)

class _AppendAction(_StoreAction):
    __module__ = 'argparse'
    def __call__(self, parser, namespace, values, option_string=None):
        _grow(namespace, self.dest, (values,))

class _AppendConstAction(Action):
    __module__ = 'argparse'
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help, metavar=metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        _grow(namespace, self.dest, (self.const,))

class _CountAction(Action):
    __module__ = 'argparse'
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(option_strings, dest, 0, None, default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)

class _VersionAction(Action):
    __module__ = 'argparse'
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help="show program's version number and exit"):
        super().__init__(option_strings, dest, 0, None, default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        version = self.version if self.version is not None else parser.version
        formatter = parser._get_formatter()
        parser._print_message(formatter.format_text(version).strip('\n') + '\n', sys.stdout)
        parser.exit()

class _HelpAction(Action):
    __module__ = 'argparse'
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings, dest, 0, None, default, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()

class _Choice(Action):
    def __init__(self, name, aliases, help):
        metavar = name + (' (%s)' % ', '.join(aliases) if aliases else '')
        super().__init__([], name, help=help, metavar=metavar)

class _SubParsersAction(Action):
    __module__ = 'argparse'
    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, PARSER, choices={}, required=required, help=help, metavar=metavar)
        self._beginning, self._make_parser = prog, parser_class
        self._choices_actions = []

    def add_parser(self, name, **kwargs):
        if kwargs.get('prog') is None:
            kwargs['prog'] = self._beginning + ' ' + name
        aliases = kwargs.pop('aliases', ())
        for each in (name, *aliases):
            if each in self.choices:
                raise ArgumentError(self, 'conflicting subparser%s: %s' % (' alias' if each != name else '', each))
        if 'help' in kwargs:
            self._choices_actions.append(_Choice(name, aliases, kwargs.pop('help')))
        parser = self._make_parser(**kwargs)
        for each in (name, *aliases):
            self.choices[each] = parser
        return parser

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        if name not in self.choices:
            raise ArgumentError(self, 'unknown parser %r (choices: %s)' % (name, ', '.join(self.choices)))
        part, extras = self.choices[name].parse_known_args(rest, None)
        for key, value in vars(part).items():
            setattr(namespace, key, value)
        if extras:
            _grow(namespace, '_unrecognized_args', extras)

class FileType:
    __module__ = 'argparse'
    def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
        self._mode = mode
        parts = [repr(mode)] + [repr(bufsize)] * (bufsize != -1)
        self._text = ', '.join(parts + ['%s=%r' % pair for pair in (('encoding', encoding), ('errors', errors)) if pair[1] is not None])

    def __repr__(self):
        return 'FileType(%s)' % self._text

    def __call__(self, string):
        if string == '-':
            return sys.stdin if 'r' in self._mode else sys.stdout
        try:
            return open(string, self._mode)
        except OSError as error:
            raise ArgumentTypeError("can't open '%s': %s" % (string, error))

_actions = {None: _StoreAction, 'store': _StoreAction, 'store_const': _StoreConstAction, 'store_true': _StoreTrueAction,
            'store_false': _StoreFalseAction, 'append': _AppendAction, 'append_const': _AppendConstAction, 'count': _CountAction,
            'help': _HelpAction, 'version': _VersionAction, 'parsers': _SubParsersAction, 'extend': _ExtendAction}
`);
