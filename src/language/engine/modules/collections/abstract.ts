// The module collections.abc, written in the language itself: what containers promise, and what follows from it.

import { defineSourceModule } from '../../runtime/modules.ts';
import { checksText } from './abstract-checks.ts';
import { mappingsText } from './abstract-mappings.ts';
import { sequencesText } from './abstract-sequences.ts';
import { setsText } from './abstract-sets.ts';

defineSourceModule('collections.abc', checksText + setsText + mappingsText + sequencesText);
