import argparse
def run(p, *args):
    try:
        print(args, p.parse_args(list(args)))
    except SystemExit as e:
        print(args, 'exit', e.code)
    except Exception as e:
        print(args, type(e).__name__, e)

class P(argparse.ArgumentParser):

    def _print_message(self, message, file=None):
        print(message, end='')

p = P(prog='tool', description='Does a thing with files, described by a text that is long enough to be wrapped over lines.', epilog='The end.')
print(p.parse_known_args(['a', '--zzz', '1', '-v']))
print(p.format_usage())
print(p.get_default('number'), p.prog)
q = P(prog='git', formatter_class=argparse.ArgumentDefaultsHelpFormatter)
sub = q.add_subparsers(dest='cmd', help='commands', required=True)
a = sub.add_parser('add', help='add files', aliases=['a'])
a.add_argument('files', nargs='+')
a.set_defaults(func=len)
c = sub.add_parser('commit', help='record')
c.add_argument('-m', '--message', required=True, help='text')
c.add_argument('--amend', action='store_true', help='again')
q.add_argument('--debug', default='no', help='debug level')
for args in (['add', 'x', 'y'], ['commit', '-m', 'hi'], ['commit'], [], ['nope'], ['-h'], ['commit', '-h'], ['--debug', 'yes', 'a', 'f'], ['add', 'x', '--bad']):
    run(q, *args)
g = P(prog='g', usage='%(prog)s [stuff]', add_help=False)
x = g.add_mutually_exclusive_group(required=True)
x.add_argument('--one', action='store_true')
x.add_argument('--two', type=int)
y = g.add_argument_group('extras', 'more of them')
y.add_argument('--three', help='third', default=argparse.SUPPRESS)
for args in (['--one'], ['--two', '2'], ['--one', '--two', '2'], [], ['--two', '1', '--three', 'q']):
    run(g, *args)
print(g.format_help())
n = argparse.Namespace(a=1, b='x')
print(n, n == argparse.Namespace(a=1, b='x'), 'a' in n, vars(n), n.b)
