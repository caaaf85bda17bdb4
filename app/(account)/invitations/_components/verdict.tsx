'use client';

type VerdictProps = { good?: string | undefined; bad?: string | undefined; waiting?: string | undefined };

/** What a form makes of something typed: beside the field what speaks for it, and aloud what speaks against it, too. */
export function Verdict({ good, bad, waiting }: VerdictProps) {
  const look = good ? 'text-leaf font-strong' : 'text-muted';
  return (
    <p role="status" className={bad ? 'sr-only' : `-mt-4 mb-6 text-small empty:hidden ${look}`}>
      {bad ?? good ?? waiting}
    </p>
  );
}
