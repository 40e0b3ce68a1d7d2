// Search and completion for the editor. They are loaded after the editor itself.
// Completion opens only when asked for, and offers only names of the program.

import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { localCompletionSource } from '@codemirror/lang-python';
import { search, searchKeymap } from '@codemirror/search';
import { type Extension, Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { createSearchPanel } from './search-panel.ts';

export function editorExtras(): Extension {
  return [
    // The list for Python would offer what HyperCode does not have.
    autocompletion({ activateOnTyping: false, override: [localCompletionSource], icons: false }),
    search({ createPanel: createSearchPanel }),
    Prec.high(keymap.of([...completionKeymap, ...searchKeymap])),
  ];
}
