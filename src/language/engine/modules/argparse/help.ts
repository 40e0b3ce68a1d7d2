// How argparse shows a parser: usage, sections, and one entry for each argument.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_argparse_help', String.raw`
import re
from _argparse_base import OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER, SUPPRESS

# By how many values an argument takes: how they are shown.
_shapes = {None: '%s', OPTIONAL: '[%s]', ZERO_OR_MORE: '[%s ...]', ONE_OR_MORE: '%s [%s ...]', REMAINDER: '...', PARSER: '%s ...', SUPPRESS: ''}

def _in_rows(parts, indent, room, start=None):
    """The parts as rows that fit the room. Each begins with the indent, but the first goes on from the start, if there is one."""
    rows = [] if start is None else [start]
    for part in parts:
        if rows and len(rows[-1]) + 1 + len(part) <= room:
            rows[-1] += ' ' + part
        else:
            rows.append(indent + part)
    return rows

class HelpFormatter:
    __module__ = 'argparse'
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
        if nargs == ZERO_OR_MORE and len(metavar(1)) == 2:
            return '[%s [%s ...]]' % metavar(2)
        if nargs is None or isinstance(nargs, str) and nargs in _shapes:
            shape = _shapes[nargs]
            return shape % metavar(shape.count('%s')) if '%s' in shape else shape
        if not isinstance(nargs, int):
            raise ValueError('invalid nargs value')
        return ' '.join(['%s'] * nargs) % metavar(nargs)

    def _call_form(self, action):
        if not action.option_strings:
            return ', '.join(self._metavar(action, self._get_default_metavar_for_positional(action))(1))
        if action.nargs == 0:
            return ', '.join(action.option_strings)
        args = self._format_args(action, self._get_default_metavar_for_optional(action))
        return ', '.join('%s %s' % (option, args) for option in action.option_strings)

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_help_string(self, action):
        return action.help

    def _filled_help(self, action):
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
        room = self._width
        text = ' '.join([prefix + self._prog] + option_parts + position_parts)
        if len(text) > room:
            # Parts made of several words may be cut at them.
            option_parts = [piece for part in option_parts for piece in self._cut(part)]
            position_parts = [piece for part in position_parts for piece in self._cut(part)]
            start = prefix + self._prog
            if len(start) <= 0.75 * room:
                indent = ' ' * (len(start) + 1)
                rows = _in_rows(option_parts or position_parts, indent, room, start)
                if option_parts:
                    rows += _in_rows(position_parts, indent, room)
            else:
                indent = ' ' * len(prefix)
                rows = _in_rows(option_parts + position_parts, indent, room)
                if len(rows) > 1:
                    rows = _in_rows(option_parts, indent, room) + _in_rows(position_parts, indent, room)
                rows.insert(0, start)
            text = '\n'.join(rows)
        return text + '\n\n'

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
        header = self._call_form(action)
        if not action.help:
            parts = ['%*s%s\n' % (indent, '', header)]
        elif len(header) <= width:
            parts = ['%*s%-*s  ' % (indent, '', width, header)]
        else:
            parts = ['%*s%s\n' % (indent, '', header)]
        if action.help and action.help.strip():
            lines = self._split_lines(self._filled_help(action), help_width)
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
                widths = [len(self._call_form(action)) + self._step]
                widths += [len(self._call_form(choice)) + 2 * self._step for choice in getattr(action, '_choices_actions', ())]
                most = max([most] + widths)
        return most

class RawDescriptionHelpFormatter(HelpFormatter):
    __module__ = 'argparse'
    def _fill_text(self, text, width, indent):
        return ''.join(indent + line for line in text.splitlines(keepends=True))

class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    __module__ = 'argparse'
    def _split_lines(self, text, width):
        return text.splitlines()

class ArgumentDefaultsHelpFormatter(HelpFormatter):
    __module__ = 'argparse'
    def _get_help_string(self, action):
        text = action.help or ''
        if '%(default)' not in text and action.default is not SUPPRESS and (action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)):
            text += ' (default: %(default)s)'
        return text

class MetavarTypeHelpFormatter(HelpFormatter):
    __module__ = 'argparse'
    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__

    _get_default_metavar_for_optional = _get_default_metavar_for_positional
`);
