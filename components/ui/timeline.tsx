import type { ReactNode } from 'react';

export type Moment = {
  key: string;
  what: string;
  by: string;
  at: Date;
  /** The time in words. */
  when: string;
  /** What somebody wrote. */
  note?: string | null;
  more?: ReactNode;
};

/** What happened, the newest first: what, who, when, and in which words. `older`: the line that says there is more than this. */
export function Timeline({ moments, older = null }: { moments: readonly Moment[]; older?: string | null }) {
  const list = (
    <ol className="grid gap-4 border-line border-l-2 pl-5">
      {moments.map(({ key, what, by, at, when, note, more }) => (
        <li key={key} className="grid gap-1 text-small">
          <p>
            <b className="text-base">{what}</b>
            <br />
            <span className="text-muted">
              <bdi>{by}</bdi>
              {' · '}
              <time dateTime={at.toISOString()}>{when}</time>
            </span>
          </p>
          {note ? <Quote>{note}</Quote> : null}
          {more}
        </li>
      ))}
    </ol>
  );
  return older ? (
    <>
      {list}
      <p className="text-muted text-small">{older}</p>
    </>
  ) : (
    list
  );
}

/** What somebody wrote, in their own words. */
export function Quote({ children }: { children: string }) {
  return (
    <blockquote dir="auto" className="whitespace-pre-line border-edge border-l-2 pl-3">
      {children}
    </blockquote>
  );
}
