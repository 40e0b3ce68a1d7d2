// The module argparse: command lines read by described arguments, and the help made from them.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('argparse', String.raw`
"""Command-line parsing."""
import re
import sys

__all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType', 'HelpFormatter',
           'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter', 'MetavarTypeHelpFormatter',
           'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER', 'SUPPRESS', 'ZERO_OR_MORE']

SUPPRESS = '==SUPPRESS=='
OPTIONAL = '?'
ZERO_OR_MORE = '*'
ONE_OR_MORE = '+'
PARSER = 'A...'
REMAINDER = '...'

class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = _argument_name(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return '%s' % self.message
        return 'argument %s: %s' % (self.argument_name, self.message)

class ArgumentTypeError(Exception):
    pass

def _argument_name(argument):
    if argument is None:
        return None
    if argument.option_strings:
        return '/'.join(argument.option_strings)
    if argument.metavar not in (None, SUPPRESS):
        return argument.metavar
    if argument.dest not in (None, SUPPRESS):
        return argument.dest
    if argument.choices:
        return '{' + ','.join(argument.choices) + '}'
    return None

class _Shown:
    def __repr__(self):
        parts = [repr(value) for value in self._get_args()]
        star = {}
        for name, value in self._get_kwargs():
            if name.isidentifier():
                parts.append('%s=%r' % (name, value))
            else:
                star[name] = value
        if star:
            parts.append('**%s' % repr(star))
        return '%s(%s)' % (type(self).__name__, ', '.join(parts))

    def _get_kwargs(self):
        return list(self.__dict__.items())

    def _get_args(self):
        return []

class Namespace(_Shown):
    def __init__(self, **kwargs):
        for name in kwargs:
            setattr(self, name, kwargs[name])

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__

class HelpFormatter:
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = 78
        self._prog = prog
        self._step = indent_increment
        self._width = width
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))

    def _split_lines(self, text, width):
        import textwrap
        return textwrap.wrap(' '.join(text.split()), width)

    def _fill_text(self, text, width, indent):
        import textwrap
        return textwrap.fill(' '.join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest

    def _metavar(self, action, default):
        if action.metavar is not None:
            value = action.metavar
        elif action.choices is not None:
            value = '{%s}' % ','.join(str(choice) for choice in action.choices)
        else:
            value = default
        return lambda size: value if isinstance(value, tuple) else (value,) * size

    def _format_args(self, action, default):
        metavar = self._metavar(action, default)
        nargs = action.nargs
        if nargs is None:
            return '%s' % metavar(1)
        if nargs == OPTIONAL:
            return '[%s]' % metavar(1)
        if nargs == ZERO_OR_MORE:
            names = metavar(1)
            return '[%s [%s ...]]' % names if len(names) == 2 else '[%s ...]' % names
        if nargs == ONE_OR_MORE:
            return '%s [%s ...]' % metavar(2)
        if nargs == REMAINDER:
            return '...'
        if nargs == PARSER:
            return '%s ...' % metavar(1)
        if nargs == SUPPRESS:
            return ''
        try:
            return ' '.join(['%s'] * nargs) % metavar(nargs)
        except TypeError:
            raise ValueError('invalid nargs value') from None

    def _invocation(self, action):
        if not action.option_strings:
            return ', '.join(self._metavar(action, self._get_default_metavar_for_positional(action))(1))
        if action.nargs == 0:
            return ', '.join(action.option_strings)
        args = self._format_args(action, self._get_default_metavar_for_optional(action))
        return ', '.join('%s %s' % (option, args) for option in action.option_strings)

    def _expand_help(self, action):
        values = dict(vars(action), prog=self._prog)
        for name in list(values):
            if values[name] is SUPPRESS:
                del values[name]
            elif hasattr(values[name], '__name__'):
                values[name] = values[name].__name__
        if values.get('choices') is not None:
            values['choices'] = ', '.join(str(choice) for choice in values['choices'])
        return self._get_help_string(action) % values

    def _usage_part(self, action):
        if not action.option_strings:
            default = self._get_default_metavar_for_positional(action)
            return self._format_args(action, default)
        option = action.option_strings[0]
        if action.nargs == 0:
            text = action.format_usage()
        else:
            text = '%s %s' % (option, self._format_args(action, self._get_default_metavar_for_optional(action)))
        return text if action.required else '[%s]' % text

    def _usage_parts(self, actions, groups):
        parts = []
        at = 0
        while at < len(actions):
            group = next((each for each in groups if each._group_actions and actions[at] is each._group_actions[0]
                          and actions[at:at + len(each._group_actions)] == each._group_actions), None)
            if group is None:
                if actions[at].help is not SUPPRESS:
                    parts.append(self._usage_part(actions[at]))
                at += 1
                continue
            shown = [action for action in group._group_actions if action.help is not SUPPRESS]
            texts = []
            for action in shown:
                text = self._usage_part(action)
                texts.append(text[1:-1] if text[:1] == '[' and text[-1:] == ']' else text)
            if texts:
                joined = ' | '.join(texts)
                if group.required:
                    # The parts of a required group stand in parentheses only where there are several.
                    parts.append('(%s)' % joined if len(texts) > 1 else joined)
                else:
                    parts.append('[%s]' % joined)
            at += len(group._group_actions)
        return parts

    def format_usage(self, usage, actions, groups, prefix='usage: '):
        if usage is not None:
            return prefix + usage % {'prog': self._prog} + '\n\n'
        if not actions:
            return prefix + '%s' % self._prog + '\n\n'
        optionals = [action for action in actions if action.option_strings]
        positionals = [action for action in actions if not action.option_strings]
        option_parts = self._usage_parts(optionals, groups)
        position_parts = self._usage_parts(positionals, groups)
        text = ' '.join([self._prog] + option_parts + position_parts)
        room = self._width
        if len(prefix) + len(text) > room:
            def lines(parts, indent, first=None):
                out, line = [], []
                length = len(first if first is not None else indent) - 1
                for part in parts:
                    if length + 1 + len(part) > room and line:
                        out.append(indent + ' '.join(line))
                        line = []
                        length = len(indent) - 1
                    line.append(part)
                    length += len(part) + 1
                if line:
                    out.append(indent + ' '.join(line))
                if first is not None:
                    out[0] = out[0][len(indent):]
                return out
            # Parts made of several words may be cut at them.
            option_parts = [piece for part in option_parts for piece in self._cut(part)]
            position_parts = [piece for part in position_parts for piece in self._cut(part)]
            if len(prefix) + len(self._prog) <= 0.75 * room:
                indent = ' ' * (len(prefix) + len(self._prog) + 1)
                if option_parts:
                    rows = lines([self._prog] + option_parts, indent, prefix)
                    rows.extend(lines(position_parts, indent))
                elif position_parts:
                    rows = lines([self._prog] + position_parts, indent, prefix)
                else:
                    rows = [self._prog]
            else:
                indent = ' ' * len(prefix)
                rows = lines(option_parts + position_parts, indent)
                if len(rows) > 1:
                    rows = lines(option_parts, indent) + lines(position_parts, indent)
                rows = [self._prog] + rows
            text = '\n'.join(rows)
        return prefix + text + '\n\n'

    def _cut(self, part):
        return re.findall(r'\(.*?\)+(?=\s|$)|\[.*?\]+(?=\s|$)|\S+', part)

    def format_section(self, heading, description, actions, level, position):
        lines = []
        indent = ' ' * (level * self._step)
        if description is not None and description is not SUPPRESS:
            lines.append(self.format_text(description, level))
        for action in actions:
            if action.help is not SUPPRESS:
                lines.append(self._format_action(action, level, position))
        body = ''.join(lines)
        if not body:
            return ''
        if heading is not SUPPRESS and heading is not None:
            return '\n%s%s:\n%s\n' % (' ' * ((level - 1) * self._step), heading, body)
        return '\n%s\n' % body

    def format_text(self, text, level=0):
        if '%(prog)' in text:
            text = text % dict(prog=self._prog)
        indent = ' ' * (level * self._step)
        return self._fill_text(text, max(self._width - len(indent), 11), indent) + '\n\n'

    def _format_action(self, action, level, longest):
        position = min(longest + 2, self._max_help_position)
        indent = level * self._step
        help_width = max(self._width - position, 11)
        width = position - indent - 2
        header = self._invocation(action)
        if not action.help:
            parts = ['%*s%s\n' % (indent, '', header)]
        elif len(header) <= width:
            parts = ['%*s%-*s  ' % (indent, '', width, header)]
        else:
            parts = ['%*s%s\n' % (indent, '', header)]
        if action.help and action.help.strip():
            lines = self._split_lines(self._expand_help(action), help_width)
            if lines:
                first_indent = 0 if len(header) <= width else position
                parts.append('%*s%s\n' % (first_indent, '', lines[0]))
                for line in lines[1:]:
                    parts.append('%*s%s\n' % (position, '', line))
        elif not parts[-1].endswith('\n'):
            parts.append('\n')
        for choice in getattr(action, '_choices_actions', ()):
            parts.append(self._format_action(choice, level + 1, longest))
        return ''.join(parts)

    def longest(self, sections):
        """Where the longest invocation of all sections ends."""
        most = 0
        for actions in sections:
            for action in actions:
                if action.help is SUPPRESS:
                    continue
                widths = [len(self._invocation(action)) + self._step]
                widths += [len(self._invocation(choice)) + 2 * self._step for choice in getattr(action, '_choices_actions', ())]
                most = max([most] + widths)
        return most

class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return ''.join(indent + line for line in text.splitlines(keepends=True))

class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()

class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        text = action.help or ''
        if '%(default)' not in text and action.default is not SUPPRESS and (action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)):
            text += ' (default: %(default)s)'
        return text

class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__

class Action(_Shown):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar

    def _get_kwargs(self):
        names = ['option_strings', 'dest', 'nargs', 'const', 'default', 'type', 'choices', 'required', 'help', 'metavar']
        return [(name, getattr(self, name)) for name in names]

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError('.__call__() not defined')

class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, **kwargs):
        if nargs == 0:
            raise ValueError('nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate')
        if const is not None and nargs != OPTIONAL:
            raise ValueError('nargs must be %r to supply const' % OPTIONAL)
        super().__init__(option_strings, dest, nargs, const, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)

class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)

class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        super().__init__(option_strings, dest, True, default, required, help)

class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        super().__init__(option_strings, dest, False, default, required, help)

class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None, metavar=None):
        names = []
        for option in option_strings:
            names.append(option)
            if option.startswith('--'):
                names.append('--no-' + option[2:])
        if help is not None and default is not None and default is not SUPPRESS:
            help += ' (default: %(default)s)'
        super().__init__(names, dest, 0, None, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith('--no-'))

    def format_usage(self):
        return ' | '.join(self.option_strings)

def _copied(items):
    return [] if items is None else items[:] if type(items) is list else list(items)

class _AppendAction(_StoreAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.append(values)
        setattr(namespace, self.dest, items)

class _AppendConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help, metavar=metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.append(self.const)
        setattr(namespace, self.dest, items)

class _ExtendAction(_StoreAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.extend(values)
        setattr(namespace, self.dest, items)

class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(option_strings, dest, 0, None, default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)

class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings, dest, 0, None, default, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()

class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help="show program's version number and exit"):
        super().__init__(option_strings, dest, 0, None, default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        version = self.version if self.version is not None else parser.version
        formatter = parser._get_formatter()
        parser._print_message(formatter.format_text(version).strip('\n') + '\n', sys.stdout)
        parser.exit()

class _Choice(Action):
    def __init__(self, name, aliases, help):
        metavar = name + (' (%s)' % ', '.join(aliases) if aliases else '')
        super().__init__([], name, help=help, metavar=metavar)

class _SubParsersAction(Action):
    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix = prog
        self._parser_class = parser_class
        self._name_parser_map = {}
        self._choices_actions = []
        super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map, required=required, help=help, metavar=metavar)

    def add_parser(self, name, **kwargs):
        if kwargs.get('prog') is None:
            kwargs['prog'] = '%s %s' % (self._prog_prefix, name)
        aliases = kwargs.pop('aliases', ())
        for each in (name, *aliases):
            if each in self._name_parser_map:
                raise ArgumentError(self, 'conflicting subparser%s: %s' % (' alias' if each != name else '', each))
        if 'help' in kwargs:
            self._choices_actions.append(_Choice(name, aliases, kwargs.pop('help')))
        parser = self._parser_class(**kwargs)
        for each in (name, *aliases):
            self._name_parser_map[each] = parser
        return parser

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        try:
            chosen = self._name_parser_map[name]
        except KeyError:
            raise ArgumentError(self, 'unknown parser %r (choices: %s)' % (name, ', '.join(self._name_parser_map)))
        part, extras = chosen.parse_known_args(rest, None)
        for key, value in vars(part).items():
            setattr(namespace, key, value)
        if extras:
            vars(namespace).setdefault('_unrecognized_args', [])
            namespace._unrecognized_args = namespace._unrecognized_args + extras

class FileType:
    def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
        self._mode = mode

    def __call__(self, string):
        if string == '-':
            return sys.stdin if 'r' in self._mode else sys.stdout
        try:
            return open(string, self._mode)
        except OSError as error:
            raise ArgumentTypeError("can't open '%s': %s" % (string, error))

    def __repr__(self):
        return 'FileType(%r)' % self._mode

_actions = {None: _StoreAction, 'store': _StoreAction, 'store_const': _StoreConstAction, 'store_true': _StoreTrueAction,
            'store_false': _StoreFalseAction, 'append': _AppendAction, 'append_const': _AppendConstAction, 'count': _CountAction,
            'help': _HelpAction, 'version': _VersionAction, 'parsers': _SubParsersAction, 'extend': _ExtendAction}

class _Container:
    """What arguments can be added to: the parser itself and its groups."""

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description = description
        self.prefix_chars = prefix_chars
        self.argument_default = argument_default
        self.conflict_handler = conflict_handler
        self._own_actions = {}
        self._actions = []
        self._option_string_actions = {}
        self._action_groups = []
        self._mutually_exclusive_groups = []
        self._defaults = {}
        self._negative_numbers = []

    def register(self, registry_name, value, object):
        self._own_actions[registry_name, value] = object

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest, None)

    def add_argument(self, *args, **kwargs):
        prefixes = self.prefix_chars
        if not args or (len(args) == 1 and args[0][0] not in prefixes):
            if args and 'dest' in kwargs:
                raise ValueError('dest supplied twice for positional argument')
            kwargs = self._positional(*args, **kwargs)
        else:
            kwargs = self._optional(*args, **kwargs)
        if 'default' not in kwargs:
            if kwargs['dest'] in self._defaults:
                kwargs['default'] = self._defaults[kwargs['dest']]
            elif self.argument_default is not None:
                kwargs['default'] = self.argument_default
        kind = kwargs.pop('action', None)
        action_class = self._own_actions.get(('action', kind)) or (_actions.get(kind) if kind is None or isinstance(kind, str) else kind)
        if not callable(action_class):
            raise ValueError('unknown action "%s"' % (kind,))
        action = action_class(**kwargs)
        converter = self._own_actions.get(('type', action.type), action.type)
        if converter is not None and not callable(converter):
            raise ValueError('%r is not callable' % (converter,))
        if converter is FileType:
            raise ValueError('%r is a FileType class object, instance of it must be passed' % (converter,))
        if isinstance(action.metavar, tuple) or isinstance(action.nargs, int):
            try:
                HelpFormatter('')._format_args(action, None)
            except TypeError:
                raise ValueError('length of metavar tuple does not match nargs') from None
        return self._add_action(action)

    def _positional(self, dest=None, **kwargs):
        if 'required' in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        if kwargs.get('nargs') not in (OPTIONAL, ZERO_OR_MORE):
            kwargs['required'] = True
        if kwargs.get('nargs') == ZERO_OR_MORE and 'default' not in kwargs:
            kwargs['required'] = True
        return dict(kwargs, dest=dest, option_strings=[])

    def _optional(self, *args, **kwargs):
        long = []
        for option in args:
            if option[0] not in self.prefix_chars:
                raise ValueError('invalid option string %r: must start with a character %r' % (option, self.prefix_chars))
            if len(option) > 1 and option[1] in self.prefix_chars:
                long.append(option)
        dest = kwargs.pop('dest', None)
        if dest is None:
            dest = (long or args)[0].lstrip(self.prefix_chars)
            if not dest:
                raise ValueError('dest= is required for options like %r' % (args[0],))
            dest = dest.replace('-', '_')
        return dict(kwargs, dest=dest, option_strings=list(args))

    def _add_action(self, action):
        clashes = [(option, self._option_string_actions[option]) for option in action.option_strings if option in self._option_string_actions]
        if clashes:
            if self.conflict_handler != 'resolve':
                raise ArgumentError(action, 'conflicting option string%s: %s' % ('s' if len(clashes) > 1 else '', ', '.join(option for option, _ in clashes)))
            for option, other in clashes:
                other.option_strings.remove(option)
                del self._option_string_actions[option]
                if not other.option_strings:
                    other.container._remove_action(other)
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if re.match(r'^-\d+$|^-\d*\.\d+$', option):
                self._negative_numbers.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        group = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        group = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group

class _ArgumentGroup(_Container):
    def __init__(self, container, title=None, description=None, **kwargs):
        super().__init__(description, kwargs.get('prefix_chars', container.prefix_chars), kwargs.get('argument_default', container.argument_default),
                         kwargs.get('conflict_handler', container.conflict_handler))
        self.title = title
        self._group_actions = []
        self._container = container
        self._own_actions = container._own_actions
        self._actions = container._actions
        self._option_string_actions = container._option_string_actions
        self._defaults = container._defaults
        self._negative_numbers = container._negative_numbers
        self._mutually_exclusive_groups = container._mutually_exclusive_groups

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)

class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required

    def _add_action(self, action):
        if action.required:
            raise ValueError('mutually exclusive arguments must be optional')
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action

class ArgumentParser(_Shown, _Container):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter, prefix_chars='-',
                 fromfile_prefix_chars=None, argument_default=None, conflict_handler='error', add_help=True, allow_abbrev=True, exit_on_error=True):
        _Container.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        if prog is None:
            prog = (sys.argv[0] if sys.argv else '').rsplit('/', 1)[-1]
        self.prog = prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._positionals = self.add_argument_group('positional arguments')
        self._optionals = self.add_argument_group('options')
        self._subparsers = None
        mark = '-' if '-' in prefix_chars else prefix_chars[0]
        if add_help:
            self.add_argument(mark + 'h', mark * 2 + 'help', action='help', default=SUPPRESS, help='show this help message and exit')
        for parent in parents:
            self._take_from(parent)
            self._defaults.update(parent._defaults)

    def _take_from(self, parent):
        homes = {}
        mine = {group.title: group for group in self._action_groups}
        for group in parent._action_groups:
            if group.title not in mine:
                mine[group.title] = self.add_argument_group(title=group.title, description=group.description)
            for action in group._group_actions:
                homes[id(action)] = mine[group.title]
        for group in parent._mutually_exclusive_groups:
            copy = self.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                homes[id(action)] = copy
        for action in parent._actions:
            homes.get(id(action), self)._add_action(action)

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')]

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            self.error('cannot have multiple subparser arguments')
        kwargs.setdefault('parser_class', type(self))
        if 'title' in kwargs or 'description' in kwargs:
            self._subparsers = self.add_argument_group(kwargs.pop('title', 'subcommands'), kwargs.pop('description', None))
        else:
            self._subparsers = self._positionals
        if kwargs.get('prog') is None:
            formatter = self._get_formatter()
            positionals = [action for action in self._actions if not action.option_strings]
            usage = formatter.format_usage(self.usage, positionals, self._mutually_exclusive_groups, '')
            kwargs['prog'] = usage.strip()
        kwargs.pop('action', None)
        action = _SubParsersAction(option_strings=[], **kwargs)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def parse_args(self, args=None, namespace=None):
        args, extras = self.parse_known_args(args, namespace)
        if extras:
            self.error('unrecognized arguments: %s' % ' '.join(extras))
        return args

    def parse_known_args(self, args=None, namespace=None):
        args = sys.argv[1:] if args is None else list(args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and not hasattr(namespace, action.dest) and action.default is not SUPPRESS:
                setattr(namespace, action.dest, action.default)
        for dest in self._defaults:
            if not hasattr(namespace, dest):
                setattr(namespace, dest, self._defaults[dest])
        if self.exit_on_error:
            try:
                extras = _Parse(self, args, namespace).run()
            except ArgumentError as error:
                self.error(str(error))
        else:
            extras = _Parse(self, args, namespace).run()
        if hasattr(namespace, '_unrecognized_args'):
            extras.extend(namespace._unrecognized_args)
            delattr(namespace, '_unrecognized_args')
        return namespace, extras

    parse_intermixed_args = parse_args
    parse_known_intermixed_args = parse_known_args

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        text = self._get_formatter().format_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return re.sub(r'\n\n\n+', '\n\n', text).strip('\n') + '\n'

    def format_help(self):
        formatter = self._get_formatter()
        text = formatter.format_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        if self.description is not None and self.description is not SUPPRESS:
            text += formatter.format_text(self.description)
        longest = formatter.longest([group._group_actions for group in self._action_groups])
        for group in self._action_groups:
            text += formatter.format_section(group.title, group.description, group._group_actions, 1, longest)
        if self.epilog is not None and self.epilog is not SUPPRESS:
            text += formatter.format_text(self.epilog) if text.endswith('\n\n') else '\n' + formatter.format_text(self.epilog)
        return re.sub(r'\n\n\n+', '\n\n', text).strip('\n') + '\n'

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (file or sys.stderr).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, '%s: error: %s\n' % (self.prog, message))

_patterns = {None: '(-*A-*)', OPTIONAL: '(-*A?-*)', ZERO_OR_MORE: '(-*[A-]*)', ONE_OR_MORE: '(-*A[A-]*)', REMAINDER: '([-AO]*)',
             PARSER: '(-*A[-AO]*)', SUPPRESS: '(-*-*)'}

class _Parse:
    """One reading of a command line."""

    def __init__(self, parser, args, namespace):
        self.parser = parser
        self.namespace = namespace
        if parser.fromfile_prefix_chars is not None:
            args = self._from_files(args)
        self.args = args
        self.exclusive = {}
        for group in parser._mutually_exclusive_groups:
            for action in group._group_actions:
                self.exclusive.setdefault(id(action), []).extend(other for other in group._group_actions if other is not action)
        self.seen = []
        self.filled = []
        self.positionals = [action for action in parser._actions if not action.option_strings]
        self.options = {}
        kinds = []
        only_plain = False
        for at, arg in enumerate(args):
            if only_plain:
                kinds.append('A')
            elif arg == '--':
                kinds.append('-')
                only_plain = True
            else:
                option = self._option_of(arg)
                if option is None:
                    kinds.append('A')
                else:
                    self.options[at] = option
                    kinds.append('O')
        self.kinds = ''.join(kinds)

    def _from_files(self, args):
        result = []
        for arg in args:
            if not arg or arg[0] not in self.parser.fromfile_prefix_chars:
                result.append(arg)
                continue
            try:
                with open(arg[1:]) as file:
                    lines = [part for line in file.read().splitlines() for part in self.parser.convert_arg_line_to_args(line)]
                    result.extend(self._from_files(lines))
            except OSError as error:
                raise ArgumentError(None, str(error))
        return result

    def _option_of(self, arg):
        """None for a plain argument, else action, option text and value given with it."""
        parser = self.parser
        if not arg or arg[0] not in parser.prefix_chars:
            return None
        known = parser._option_string_actions
        if arg in known:
            return known[arg], arg, None
        if len(arg) == 1:
            return None
        if '=' in arg:
            option, value = arg.split('=', 1)
            if option in known:
                return known[option], option, value
        found = self._by_beginning(arg)
        if len(found) > 1:
            raise ArgumentError(None, 'ambiguous option: %s could match %s' % (arg, ', '.join(option for _, option, _ in found)))
        if found:
            return found[0]
        if re.match(r'^-\d+$|^-\d*\.\d+$', arg) and not parser._negative_numbers:
            return None
        if ' ' in arg:
            return None
        return None, arg, None

    def _by_beginning(self, arg):
        parser = self.parser
        known = parser._option_string_actions
        marks = parser.prefix_chars
        if arg[0] in marks and arg[1] in marks:
            if not parser.allow_abbrev:
                return []
            option, equals, value = arg.partition('=')
            return [(action, name, value if equals else None) for name, action in known.items() if name.startswith(option)]
        result = []
        for name, action in known.items():
            if name == arg[:2]:
                result.append((action, name, arg[2:]))
            elif name.startswith(arg) and parser.allow_abbrev:
                result.append((action, name, None))
        return result

    def run(self):
        parser = self.parser
        extras = []
        last_option = max(self.options) if self.options else -1
        at = 0
        while at <= last_option:
            next_option = min(place for place in self.options if place >= at)
            if at != next_option:
                end = self._take_positionals(at)
                if end > at:
                    at = end
                    continue
                at = end
            if at not in self.options:
                extras.extend(self.args[at:next_option])
                at = next_option
            at = self._take_option(at, extras)
        stop = self._take_positionals(at)
        extras.extend(self.args[stop:])
        missing = []
        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_argument_name(action))
            elif action.default is not None and isinstance(action.default, str) and hasattr(self.namespace, action.dest) and action.default is getattr(self.namespace, action.dest):
                setattr(self.namespace, action.dest, self._value(action, action.default))
        if missing:
            parser.error('the following arguments are required: %s' % ', '.join(missing))
        for group in parser._mutually_exclusive_groups:
            if group.required and not any(action in self.filled for action in group._group_actions):
                names = [_argument_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                parser.error('one of the arguments %s is required' % ' '.join(names))
        return extras

    def _act(self, action, strings, option=None):
        self.seen.append(action)
        values = self._values(action, strings)
        if values is not action.default:
            self.filled.append(action)
            for other in self.exclusive.get(id(action), ()):
                if other in self.filled:
                    raise ArgumentError(action, 'not allowed with argument %s' % _argument_name(other))
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def _pattern(self, action):
        nargs = action.nargs
        pattern = _patterns[nargs] if nargs is None or isinstance(nargs, str) else '(-*%s-*)' % '-*'.join('A' * nargs)
        if action.option_strings:
            pattern = pattern.replace('-*', '').replace('-', '')
        return pattern

    def _count(self, action, kinds):
        found = re.match(self._pattern(action), kinds)
        if found is None:
            texts = {None: 'expected one argument', OPTIONAL: 'expected at most one argument', ONE_OR_MORE: 'expected at least one argument'}
            text = texts.get(action.nargs)
            if text is None:
                text = 'expected %s argument%s' % (action.nargs, '' if action.nargs == 1 else 's')
            raise ArgumentError(action, text)
        return len(found.group(1))

    def _take_option(self, at, extras):
        action, option, value = self.options[at]
        todo = []
        marks = self.parser.prefix_chars
        while True:
            if action is None:
                extras.append(self.args[at])
                return at + 1
            if value is not None:
                count = self._count(action, 'A')
                if count == 0 and option[1] not in marks and value != '':
                    todo.append((action, [], option))
                    option = option[0] + value[0]
                    value = value[1:] or None
                    if option in self.parser._option_string_actions:
                        action = self.parser._option_string_actions[option]
                        continue
                    raise ArgumentError(todo[-1][0], 'ignored explicit argument %r' % (option[1:] + (value or '')))
                if count == 1:
                    todo.append((action, [value], option))
                    stop = at + 1
                    break
                raise ArgumentError(action, 'ignored explicit argument %r' % value)
            start = at + 1
            count = self._count(action, self.kinds[start:])
            stop = start + count
            todo.append((action, self.args[start:stop], option))
            break
        for action, strings, option in todo:
            self._act(action, strings, option)
        return stop

    def _take_positionals(self, at):
        counts = []
        for size in range(len(self.positionals), 0, -1):
            found = re.match(''.join(self._pattern(action) for action in self.positionals[:size]), self.kinds[at:])
            if found is not None:
                counts = [len(group) for group in found.groups()]
                break
        for action, count in zip(self.positionals, counts):
            strings = self.args[at:at + count]
            at += count
            self._act(action, strings)
        self.positionals = self.positionals[len(counts):]
        return at

    def _values(self, action, strings):
        if action.nargs not in (PARSER, REMAINDER) and '--' in strings:
            strings = list(strings)
            strings.remove('--')
        nargs = action.nargs
        if not strings and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._value(action, value)
                self._check(action, value)
            return value
        if not strings and nargs == ZERO_OR_MORE and not action.option_strings:
            value = action.default if action.default is not None else []
            self._check(action, value)
            return value
        if len(strings) == 1 and nargs in (None, OPTIONAL):
            value = self._value(action, strings[0])
            self._check(action, value)
            return value
        if nargs == REMAINDER:
            return [self._value(action, string) for string in strings]
        if nargs == PARSER:
            value = [self._value(action, string) for string in strings]
            self._check(action, value[0])
            return value
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._value(action, string) for string in strings]
        for value in values:
            self._check(action, value)
        return values

    def _value(self, action, string):
        convert = self.parser._own_actions.get(('type', action.type), action.type)
        if convert is None:
            return string
        try:
            return convert(string)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error))
        except (TypeError, ValueError):
            raise ArgumentError(action, 'invalid %s value: %r' % (getattr(action.type, '__name__', repr(action.type)), string))

    def _check(self, action, value):
        if action.choices is not None and value not in action.choices:
            raise ArgumentError(action, 'invalid choice: %r (choose from %s)' % (value, ', '.join(map(repr, action.choices))))
`);
