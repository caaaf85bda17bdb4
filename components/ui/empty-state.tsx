import type { ReactNode } from 'react';
import { Kawung } from './kawung';

/** Where a list would stand: why it is empty and what to do next. */
export function EmptyState({
  heading,
  children,
  action,
}: {
  heading: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <section className="sheet relative isolate overflow-clip px-6 py-12 text-center in-[.sheet]:rounded-none in-[.sheet]:border-0">
      <Kawung id="kawung-empty" />
      <h2>{heading}</h2>
      <div className="mx-auto mt-2 grid max-w-prose gap-5 justify-items-center text-muted">
        {children}
        {action}
      </div>
    </section>
  );
}
