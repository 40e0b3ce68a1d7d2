// Every module a program may import; each file registers its own.

import './array/array.ts';
import './asyncio/asyncio.ts';
import './bisect/bisect.ts';
import './collections/collections.ts';
import './decimal/decimal.ts';
import './functools/functools.ts';
import './heapq/heapq.ts';
import './itertools/itertools.ts';
import './copy/copy.ts';
import './json/json.ts';
import './math/math.ts';
import './operator/operator.ts';
import './os/os.ts';
import './random/random.ts';
import './re/re.ts';
import './text-library.ts';
import './string/string.ts';
import './sys/sys.ts';
import './time/time.ts';
