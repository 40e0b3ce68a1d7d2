// The looks of the editor, from the tokens only. The default colours of the editor are not readable in dark mode,
// and it hides its focus ring; both are set right here.

import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export const editorTheme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--surface)', color: 'var(--text)', borderRadius: 'inherit' },
  // The ring is drawn around the frame of the editor (playground.css), where nothing covers it.
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', fontSize: '1rem', lineHeight: 'var(--line-height)', overflow: 'auto' },
  '.cm-content': { padding: '0.5rem 0', caretColor: 'var(--text)' },
  '.cm-line': { padding: '0 0.75rem' },
  '.cm-cursor, .cm-dropCursor': { borderLeft: '2px solid var(--text)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': { backgroundColor: 'var(--selection)' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'var(--line-now)' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--text-quiet)', border: 'none', paddingInlineStart: '0.5rem' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--text)' },
  '&.cm-focused .cm-matchingBracket, .cm-matchingBracket': { backgroundColor: 'var(--surface-quiet)', outline: '1px solid var(--edge)' },
  '&.cm-focused .cm-nonmatchingBracket, .cm-nonmatchingBracket': { backgroundColor: 'transparent', color: 'inherit' },
  // The lint package draws its mark with a data: image, which the content policy blocks.
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--problem) 2px', textUnderlineOffset: '0.2em', textDecorationSkipInk: 'none' },
  '.cm-lintRange-active': { backgroundColor: 'transparent' },
  '.cm-lintPoint-error::after': { borderBottomColor: 'var(--problem)' },
  '.cm-problem-line': { backgroundColor: 'var(--problem-surface)' },
  '.cm-problem-note': {
    display: 'block',
    padding: '0.1rem 0.75rem 0.3rem',
    backgroundColor: 'var(--problem-surface)',
    color: 'var(--problem)',
    fontFamily: 'var(--font-text)',
    whiteSpace: 'normal',
  },
  '.cm-panels': { backgroundColor: 'var(--surface-quiet)', color: 'var(--text)', borderTop: '1px solid var(--edge)' },
  '.program-search': { padding: '0.5rem', display: 'flex', flexWrap: 'wrap', gap: '0.6rem 0.75rem', alignItems: 'center', fontFamily: 'var(--font-text)', lineHeight: 'var(--line-height)' },
  '.program-search label': { display: 'inline-flex', alignItems: 'center', gap: '0.75rem' },
  '.program-search input:not([type=checkbox])': { inlineSize: '9rem', minHeight: '34px', padding: '0 0.5rem', backgroundColor: 'var(--surface)', border: '1px solid var(--edge)', borderRadius: '6px' },
  '.cm-searchMatch': { backgroundColor: 'transparent', outline: '1px solid var(--edge)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--selection)' },
  '.cm-selectionMatch': { backgroundColor: 'transparent' },
  '.cm-tooltip': { backgroundColor: 'var(--surface)', color: 'var(--text)', border: '1px solid var(--edge)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-code)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.75rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--primary)', color: 'var(--on-primary)' },
});

export const editorColors = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword, tags.definitionKeyword, tags.modifier], color: 'var(--code-keyword)', fontWeight: '600' },
  { tag: [tags.function(tags.variableName), tags.function(tags.definition(tags.variableName)), tags.definition(tags.className), tags.className], color: 'var(--code-name)' },
  { tag: [tags.string, tags.special(tags.string), tags.character, tags.escape], color: 'var(--code-text)' },
  { tag: [tags.number, tags.bool, tags.null, tags.self], color: 'var(--code-number)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--code-comment)' },
]);
