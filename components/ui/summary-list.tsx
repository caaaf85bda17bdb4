import type { ReactNode } from 'react';
import { Link } from './link';

export type SummaryItem = {
  term: string;
  /** The term is a code, which stays as it is in every language. */
  code?: boolean;
  value: ReactNode;
  /** Where the answer is changed; `text` is the verb alone, the term is added for those who do not see the row. */
  change?: { href: string; text: string };
};

/** Answers to check: what was asked, what was said, where to change it. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl className="@container">
      {items.map(({ term, code, value, change }) => (
        <div
          key={term}
          className="grid gap-x-4 gap-y-1 border-line py-3 not-first:border-t @min-[30rem]:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto]"
        >
          <dt className="font-strong">{code ? <code>{term}</code> : term}</dt>
          <dd className="whitespace-pre-line">{typeof value === 'string' ? <bdi>{value}</bdi> : value}</dd>
          {change ? (
            <dd className="print:hidden @min-[30rem]:text-right">
              <Link href={change.href} className="inline-flex items-center pointer-coarse:min-h-11">
                {change.text}
                <span className="sr-only">: {term}</span>
              </Link>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
