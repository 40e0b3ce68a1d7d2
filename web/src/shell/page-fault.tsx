// What a page shows when its own code met a fault. The text of the person is in the browser's storage and stays.

import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../ui/button.tsx';
import { words } from '../words.ts';

export function PageFault({ error }: ErrorComponentProps) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    <section className="page-fault">
      <h2>{words.fault.title}</h2>
      <p>{words.fault.purpose}</p>
      <Button onPress={() => location.reload()}>{words.fault.next}</Button>
      <details>
        <summary>{words.details.title}</summary>
        <pre className="output" tabIndex={0}>
          {text}
        </pre>
      </details>
    </section>
  );
}
