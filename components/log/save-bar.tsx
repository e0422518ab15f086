import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';

/** Save, always under the thumb; what went wrong stands right above it. */
export function SaveBar({ label, children }: { label: string; children?: ReactNode }) {
  return (
    <div className="save-bar">
      {children}
      <Button type="submit" variant="primary" size="xl" className="w-full">
        {label}
      </Button>
      <p aria-hidden="true" className="save-keys">
        Ctrl or ⌘ with Enter
      </p>
    </div>
  );
}
