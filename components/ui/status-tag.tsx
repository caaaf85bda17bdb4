import type { ReactNode } from 'react';

const looks = {
  done: 'border-transparent bg-leaf-wash text-leaf',
  todo: 'border-transparent bg-sea-wash text-sea-deep',
  wait: 'border-transparent bg-indigo-wash text-indigo',
  need: 'border-transparent bg-turmeric-wash text-turmeric-ink',
  no: 'border-transparent bg-brick-wash text-brick',
  off: 'border-edge border-dashed text-muted',
};

/** done: nothing left · todo: yours to do · wait: somebody else's turn · need: yours, and it holds things up · no: refused · off: not yet. */
export type Status = keyof typeof looks;

/** A status, always with its word: the color only repeats it. */
export function StatusTag({ status, children }: { status: Status; children: ReactNode }) {
  return (
    <span
      className={`inline-flex max-w-full items-center md:whitespace-nowrap gap-1.5 rounded-full border px-2.5 py-0.5 font-strong text-tiny ${looks[status]}`}
    >
      <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-current" />
      {children}
    </span>
  );
}
