// The module unittest.mock: objects that stand in for others and remember how they were used.

import { defineSourceModule } from '../../runtime/modules.ts';
import { callsText } from './calls.ts';
import { magicText } from './magic.ts';
import { mocksText } from './mocks.ts';
import { patchText } from './patch.ts';

defineSourceModule('unittest.mock', callsText + mocksText + magicText + patchText);
