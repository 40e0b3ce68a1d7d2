// Loads every family of builtins; each file registers what it defines.

import './list-growth.ts';
