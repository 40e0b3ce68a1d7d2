// The parser of argparse and its groups.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('argparse', String.raw`
"""Command-line parsing."""
import re
import sys

__all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType', 'HelpFormatter',
           'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter', 'MetavarTypeHelpFormatter',
           'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER', 'SUPPRESS', 'ZERO_OR_MORE']

from _argparse_base import ArgumentError, ArgumentTypeError, Namespace, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, _Shown
from _argparse_help import (ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter, RawDescriptionHelpFormatter,
                            RawTextHelpFormatter)
from _argparse_actions import Action, BooleanOptionalAction, FileType, _SubParsersAction, _actions
from _argparse_reading import _Parse

class _Container:
    """What arguments can be added to: the parser itself and its groups."""

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description = description
        self.prefix_chars = prefix_chars
        self.argument_default = argument_default
        self.conflict_handler = conflict_handler
        self._own_actions, self._option_string_actions, self._defaults = {}, {}, {}
        self._actions, self._action_groups, self._mutually_exclusive_groups, self._negative_numbers = [], [], [], []

    def register(self, registry_name, value, object):
        self._own_actions[registry_name, value] = object

    def set_defaults(self, **kwargs):
        for action in self._actions:
            action.default = kwargs.get(action.dest, action.default)
        self._defaults.update(kwargs)

    def get_default(self, dest):
        found = (action.default for action in self._actions if action.dest == dest and action.default is not None)
        return next(found, self._defaults.get(dest))

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
        try:
            HelpFormatter('')._format_args(action, None)
        except TypeError:
            raise ValueError('length of metavar tuple does not match nargs') from None
        return self._add_action(action)

    def _positional(self, dest, **kwargs):
        if 'required' in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get('nargs')
        if nargs != OPTIONAL and (nargs != ZERO_OR_MORE or 'default' not in kwargs):
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
        self._action_groups.append(_ArgumentGroup(self, *args, **kwargs))
        return self._action_groups[-1]

    def add_mutually_exclusive_group(self, **kwargs):
        self._mutually_exclusive_groups.append(_MutuallyExclusiveGroup(self, **kwargs))
        return self._mutually_exclusive_groups[-1]

class _ArgumentGroup(_Container):
    def __init__(self, container, title=None, description=None, **kwargs):
        super().__init__(description, kwargs.get('prefix_chars', container.prefix_chars), kwargs.get('argument_default', container.argument_default),
                         kwargs.get('conflict_handler', container.conflict_handler))
        self.title = title
        self._group_actions = []
        self._outer = container
        for name in ('_own_actions', '_actions', '_option_string_actions', '_defaults', '_negative_numbers', '_mutually_exclusive_groups'):
            setattr(self, name, getattr(container, name))

    def _add_action(self, action):
        self._group_actions.append(super()._add_action(action))
        return self._group_actions[-1]

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
        self._group_actions.append(self._outer._add_action(action))
        return self._group_actions[-1]

class ArgumentParser(_Shown, _Container):
    _shown = ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter, prefix_chars='-',
                 fromfile_prefix_chars=None, argument_default=None, conflict_handler='error', add_help=True, allow_abbrev=True, exit_on_error=True):
        self.prog = ''.join(sys.argv[:1]).rsplit('/', 1)[-1] if prog is None else prog
        self.usage, self.epilog, self.formatter_class = usage, epilog, formatter_class
        self.add_help, self.allow_abbrev, self.exit_on_error = add_help, allow_abbrev, exit_on_error
        self.fromfile_prefix_chars = fromfile_prefix_chars
        _Container.__init__(self, description, prefix_chars, argument_default, conflict_handler)
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

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            self.error('cannot have multiple subparser arguments')
        kwargs.setdefault('parser_class', type(self))
        self._subparsers = self._positionals
        if kwargs.keys() & {'title', 'description'}:
            self._subparsers = self.add_argument_group(kwargs.pop('title', 'subcommands'), kwargs.pop('description', None))
        if kwargs.get('prog') is None:
            positionals = [action for action in self._actions if not action.option_strings]
            kwargs['prog'] = self._get_formatter().format_usage(self.usage, positionals, self._mutually_exclusive_groups, '').strip()
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
        from_actions = [(action.dest, action.default) for action in self._actions if action.dest is not SUPPRESS and action.default is not SUPPRESS]
        for dest, value in (*from_actions, *self._defaults.items()):
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        try:
            extras = _Parse(self, args, namespace).run()
        except ArgumentError as error:
            if not self.exit_on_error:
                raise
            self.error(str(error))
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
`);
