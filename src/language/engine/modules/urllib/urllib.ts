// The package urllib: only its module parse. Programs reach no network.

import { defineModule } from '../../runtime/modules.ts';
import './parse.ts';

defineModule('urllib', () => new Map());
