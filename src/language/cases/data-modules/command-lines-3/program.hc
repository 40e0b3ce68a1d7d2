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

def even(s):
    v = int(s)
    if v % 2:
        raise argparse.ArgumentTypeError('%r is odd' % s)
    return v

p = P(prog='tool', description='Does a thing with files, described by a text that is long enough to be wrapped over lines.', epilog='The end.')
n = argparse.Namespace(a=1, b='x')
n.c = 2
print(n)
for f in (lambda: p.add_argument('-v'), lambda: p.add_argument('path', dest='y'), lambda: p.add_argument('--x', type='int'), lambda: p.add_argument('--y', action='zap'), lambda: p.add_argument('z', required=True), lambda: p.add_argument('--w', nargs=0)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
r = P(prog='r', exit_on_error=False, parents=[], argument_default=None)
r.add_argument('--even', type=even)
r.add_argument('cmd')
r.add_argument('args', nargs=argparse.REMAINDER)
for args in (['--even', '4', 'run', '-x', '--y'], ['--even', '3', 'run'], ['--even', 'q', 'z']):
    run(r, *args)
base = P(add_help=False)
base.add_argument('--shared', type=int, default=1)
k = P(prog='kid', parents=[base], prefix_chars='-+', formatter_class=argparse.RawDescriptionHelpFormatter, description='raw\n  text')
k.add_argument('+p', action='store_true')
run(k, '--shared', '5', '+p')
run(k, '-h')
