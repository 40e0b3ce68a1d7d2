// The module argparse: command lines read by described arguments, and the help made from them. It is written in the
// language itself, in parts that import one another.

import './actions.ts';
import './base.ts';
import './help.ts';
import './parser.ts';
import './reading.ts';
