// The modules about classes, functions and types.

import './abc/abc.ts';
import './collections/abstract.ts';
import './dataclasses/dataclasses.ts';
import './enum/enum.ts';
import './types/types.ts';
import './typing/typing.ts';
