// One reading of a command line: which strings belong to which argument.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_argparse_reading', String.raw`
import re
from _argparse_base import ArgumentError, ArgumentTypeError, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER, SUPPRESS, _argument_name

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
        # A letter for each string: p plain, o option, d the double dash after which all are plain.
        self.kinds = ''
        for at, arg in enumerate(args):
            if arg == '--':
                self.kinds += 'd' + 'p' * (len(args) - at - 1)
                break
            option = self._option_of(arg)
            if option is not None:
                self.options[at] = option
            self.kinds += 'p' if option is None else 'o'

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
        """What an argument takes, as a regular expression over the kinds. Options do not take the double dash."""
        dashes, plain, all = ('', 'p*', '[po]*') if action.option_strings else ('d*', '[pd]*', '[pdo]*')
        if isinstance(action.nargs, int):
            taken = dashes.join('p' * action.nargs)
        else:
            taken = {None: 'p', OPTIONAL: 'p?', ZERO_OR_MORE: plain, ONE_OR_MORE: 'p' + plain, PARSER: 'p' + all, REMAINDER: all, SUPPRESS: ''}[action.nargs]
        return '(' + dashes + taken + dashes + ')'

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
                count = self._count(action, 'p')
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
