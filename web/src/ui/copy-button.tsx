// Copies a text and says so beside the button. What was said stays until the next copy.

import { useState } from 'react';
import { announcer } from '../announcer/live-region.tsx';
import { words } from '../words.ts';
import { Button } from './button.tsx';

export function CopyButton({ label, text }: { label: string; text: string }) {
  const [said, setSaid] = useState('');
  async function copy(): Promise<void> {
    const sentence = (await write(text)) ? words.copy.done : words.copy.blocked;
    setSaid(sentence);
    announcer.say(sentence);
  }
  return (
    <span className="copy-row">
      <Button onPress={() => void copy()}>{label}</Button>
      <span className="quiet">{said}</span>
    </span>
  );
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
