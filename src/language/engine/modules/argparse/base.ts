// What all parts of argparse share: its marks, errors and the namespace.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_argparse_base', String.raw`
SUPPRESS = '==SUPPRESS=='
# How many values an argument takes.
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER, PARSER = '?', '*', '+', '...', 'A...'

class ArgumentError(Exception):
    __module__ = 'argparse'
    def __init__(self, argument, message):
        self.argument_name = _argument_name(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return '%s' % self.message
        return 'argument %s: %s' % (self.argument_name, self.message)

class ArgumentTypeError(Exception):
    __module__ = 'argparse'
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
    """Shown as a call with the attributes of these names, or with all."""

    _shown = None

    def __repr__(self):
        names, others = [], {}
        for name in self._shown or vars(self):
            if name.isidentifier():
                names.append('%s=%r' % (name, getattr(self, name)))
            else:
                others[name] = getattr(self, name)
        if others:
            names.append('**%r' % others)
        return '%s(%s)' % (type(self).__name__, ', '.join(names))

class Namespace(_Shown):
    __module__ = 'argparse'
    def __init__(self, **kwargs):
        vars(self).update(kwargs)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in vars(self)
`);
