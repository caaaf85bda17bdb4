import type { ReactNode } from 'react';

type CardProps = {
  heading?: ReactNode;
  actions?: ReactNode;
  children: ReactNode /** For tables and lists that bring their own edges. */;
  flush?: boolean;
};

/** A white page of the office. */
export function Card({ heading, actions, flush = false, children }: CardProps) {
  return (
    <section className="sheet min-w-0 overflow-clip">
      {heading || actions ? (
        <div className="flex flex-wrap items-center justify-between gap-3 px-5 pt-4 pb-1 md:px-6">
          {heading ? <h2 className="text-lead">{heading}</h2> : null}
          {actions}
        </div>
      ) : null}
      {flush ? children : <div className="px-5 py-4 md:px-6">{children}</div>}
    </section>
  );
}

/** A list with a side panel; one below the other on a telephone. */
export function Columns({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-8">
      <div className="grid min-w-0 gap-6">{children}</div>
      <aside className="grid min-w-0 gap-6">{side}</aside>
    </div>
  );
}
