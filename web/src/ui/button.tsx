// The one button. A view has at most one primary button. A button that cannot be used now keeps its focus:
// it is marked with aria-disabled and does nothing, so the keyboard never loses its place.

import type { ReactNode } from 'react';

export interface ButtonProps {
  children: ReactNode;
  onPress: () => void;
  isPrimary?: boolean;
  /** False while the button has nothing to do. */
  isUsable?: boolean;
  isPressed?: boolean;
  keyHint?: string;
}

export function Button({ children, onPress, isPrimary = false, isUsable = true, isPressed, keyHint }: ButtonProps) {
  return (
    <button
      type="button"
      className={isPrimary ? 'button primary' : 'button'}
      aria-disabled={isUsable ? undefined : true}
      aria-pressed={isPressed}
      aria-keyshortcuts={keyHint}
      onClick={() => {
        if (isUsable) onPress();
      }}
    >
      {children}
    </button>
  );
}
