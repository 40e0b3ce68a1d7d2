// The trace and the technical facts of a run, folded away until someone wants them.

import type { Run } from '../../../src/contracts/index.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { words } from '../words.ts';

export function BugReport({ run, source }: { run: Run; source: string }) {
  const text = reportText(run, source, navigator.userAgent);
  return (
    <details className="bug-report">
      <summary>{words.details.title}</summary>
      <pre className="output" tabIndex={0} aria-label={words.details.title}>
        {text}
      </pre>
      <CopyButton label={words.details.copy} text={text} />
    </details>
  );
}

/** Plain text, so that it can be pasted anywhere. */
export function reportText({ id, result, error }: Run, source: string, browser: string): string {
  const lines = [
    `run: ${id}`,
    `status: ${result.status}`,
    `exit code: ${result.exit_code}`,
    `duration: ${result.duration} s`,
    `language: ${result.language}`,
    ...(error === null ? [] : [`code: ${error.code}`, `type: ${error.type}`, `page: ${error.page}`]),
    `browser: ${browser}`,
    ...(error?.detail === undefined ? [] : ['', error.detail]),
    ...(result.stderr === '' ? [] : ['', result.stderr.trimEnd()]),
    '',
    'program:',
    source.trimEnd(),
  ];
  return lines.join('\n');
}
