// Every module a program may import; each file registers its own.

import './asyncio/asyncio.ts';
import './bisect/bisect.ts';
import './collections/collections.ts';
import './functools/functools.ts';
import './heapq/heapq.ts';
import './itertools/itertools.ts';
import './contextlib/contextlib.ts';
import './copy/copy.ts';
import './json/json.ts';
import './operator/operator.ts';
import './os/os.ts';
import './re/re.ts';
import './number-library.ts';
import './class-library.ts';
import './text-library.ts';
import './string/string.ts';
import './sys/sys.ts';
import './atexit/atexit.ts';
import './errno/errno.ts';
import './future/future.ts';
import './gc/gc.ts';
import './importlib/importlib.ts';
import './io/io.ts';
import './os/paths.ts';
import './platform/platform.ts';
import './traceback/traceback.ts';
