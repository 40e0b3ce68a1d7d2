// The module unittest, written in the language itself. Tests are found in the module that calls main().

import { defineSourceModule } from '../../runtime/modules.ts';
import { aroundText } from './around.ts';
import { caseText } from './case.ts';
import { runnerText } from './runner.ts';

defineSourceModule('unittest', aroundText + caseText + runnerText);
