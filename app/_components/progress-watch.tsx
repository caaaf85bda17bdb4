'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { ProgressBar } from '@/components/ui/progress-bar';

/** How far something long has come, as numbers and in the reader's words. `sending`: whether more is to come. */
export type Progress = { sending: boolean; done: number; of: number; said: string };

type WatchProps = { label: string; start: Progress; address: string };

const everyMilliseconds = 2_000;

/** How far something long has come, asked again and again; the page is read anew when it has ended. Without script it stands still. */
export function ProgressWatch({ label, start, address }: WatchProps) {
  const [progress, setProgress] = useState(start);
  const router = useRouter();

  // Never two questions at once, and none after the end: the page then read anew would be overtaken by the next.
  useEffect(() => {
    let timer = setTimeout(look, everyMilliseconds);
    async function look() {
      const next = await ask(address);
      if (next) setProgress(next);
      if (next && !next.sending) router.refresh();
      else timer = setTimeout(look, everyMilliseconds);
    }
    return () => clearTimeout(timer);
  }, [address, router]);

  return <ProgressBar label={label} {...progress} />;
}

// A portal that does not answer now may answer the next time.
async function ask(address: string): Promise<Progress | null> {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' } });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
