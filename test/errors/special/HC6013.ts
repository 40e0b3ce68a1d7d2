// A source of the web pages with a slip, built by the real build tool.

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isCatalogueError, type ErrorRecord } from '../../../src/contracts/index.ts';
import { prepareWeb } from '../../../src/cli/index.ts';
import { setUpDesk } from '../../end-to-end/spawned-command.ts';

export async function trigger(): Promise<ErrorRecord | string> {
  const desk = setUpDesk();
  desk.write('web/package.json', '{ "type": "module" }');
  desk.write('web/index.html', '<script type="module" src="/main.ts"></script>');
  desk.write('web/main.ts', 'const = 1;');
  symlinkSync(join(import.meta.dirname, '../../../node_modules'), join(desk.folder, 'node_modules'));
  try {
    await prepareWeb({ root: desk.folder });
    return 'The build did not end early.';
  } catch (error) {
    if (isCatalogueError(error)) return error.record;
    throw error;
  } finally {
    desk.clear();
  }
}
