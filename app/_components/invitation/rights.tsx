import type { ReactNode } from 'react';

/** What is asked for, numbered, each in plain words. */
export function Rights({ rights }: { rights: readonly { title: string; text: ReactNode }[] }) {
  return (
    <ol className="sheet px-5 md:px-6">
      {rights.map(({ title, text }, at) => (
        <li key={title} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-3 border-line py-4 not-first:border-t">
          <span
            aria-hidden="true"
            className="grid size-7 place-items-center rounded-full border-[1.5px] border-sea font-bold text-sea text-small"
          >
            {at + 1}
          </span>
          <div>
            <h2 className="text-base">{title}</h2>
            <div className="mt-0.5 text-muted text-small">{text}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}
