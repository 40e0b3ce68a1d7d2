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
p.add_argument('path', help='the path')
p.add_argument('rest', nargs='*', default=['x'])
p.add_argument('-v', '--verbose', action='store_true', help='say more')
p.add_argument('-n', '--number', type=int, default=3, metavar='N', help='how many (default: %(default)s)')
p.add_argument('--mode', choices=['fast', 'slow'], default='fast')
p.add_argument('-c', action='count', default=0)
p.add_argument('--list', nargs='+', type=float)
p.add_argument('-a', '--add', action='append')
p.add_argument('--no-color', dest='color', action='store_false')
p.add_argument('--version', action='version', version='%(prog)s 1.0')
p.add_argument('--flag', action=argparse.BooleanOptionalAction)
p.add_argument('--opt', nargs='?', const='c', default='d')
p.add_argument('--pair', nargs=2, metavar=('X', 'Y'))
p.add_argument('--const', action='store_const', const=7)
p.add_argument('-e', action='extend', nargs='*')
for args in (['a'], ['a', 'b', 'c'], [], ['-v', 'a', '-n', '5'], ['a', '-n5'], ['a', '--number=9'], ['a', '-n', 'x'], ['a', '--mode', 'mid'], ['a', '-ccc'], ['a', '-vcn2'], ['a', '--list', '1', '2.5'], ['a', '--list'], ['a', '-a', '1', '--add', '2'], ['a', '--no-color'], ['--version'], ['a', '--flag'], ['a', '--no-flag'], ['a', '--opt'], ['a', '--opt', 'z'], ['a', '--pair', '1', '2'], ['a', '--pair', '1'], ['a', '--const'], ['a', '-e', '1', '2', '-e', '3'], ['a', '--verb'], ['a', '--no'], ['a', '--bogus'], ['--', '-a'], ['a', '-n', '-5'], ['-1'], ['a', '--verbose=1'], ['a', '-x', '1'], ['-h'], ['a', '--mode=slow', 'b', '-v', 'c']):
    run(p, *args)
