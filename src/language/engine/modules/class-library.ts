// The modules about classes, functions and types.

import './abc/abc.ts';
import './collections/abstract.ts';
import './dataclasses/dataclasses.ts';
import './enum/enum.ts';
import './types/types.ts';
import './typing/typing.ts';
import './contextvars/contextvars.ts';
import './inspect/inspect.ts';
import './threading/threading.ts';
import './unittest/unittest.ts';
import './mock/mock.ts';
import './warnings/warnings.ts';
import './weakref/weakref.ts';
import './pickle/pickle.ts';
import './getopt/getopt.ts';
import './reprlib/reprlib.ts';
import './sched/sched.ts';
import './timeit/timeit.ts';
import './ast/ast.ts';
import './codecs/codecs.ts';
import './doctest/doctest.ts';
import './code/code.ts';
