'use client';

import { useState } from 'react';
import { Button } from './button';

type KeepProps = { text: string; t: { copy: string; copied: string; print: string } };

/** Takes something shown once along: copied as text, or printed with its page. */
export function KeepButtons({ text, t }: KeepProps) {
  const [done, setDone] = useState(false);
  return (
    <p className="script-only print:hidden flex flex-wrap gap-3">
      <Button type="button" tone="plain" onClick={() => navigator.clipboard.writeText(text).then(() => setDone(true))}>
        {done ? t.copied : t.copy}
      </Button>
      <Button type="button" tone="plain" onClick={() => window.print()}>
        {t.print}
      </Button>
      <span role="status" className="sr-only">
        {done ? t.copied : ''}
      </span>
    </p>
  );
}
