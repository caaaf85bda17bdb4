'use client';

import { Button } from './button';

/** Prints the page. */
export function PrintButton({ text }: { text: string }) {
  return (
    <span className="script-only">
      <Button type="button" tone="plain" size="small" onClick={() => window.print()}>
        {text}
      </Button>
    </span>
  );
}
