import { Link } from './link';

/** Why something cannot be done now, and where to cure it. */
export type Reason = { text: string; cure?: { href: string; text: string } };

/** Stands where the question arises: under a locked task, beside a disabled button, in a row. Nothing when there is none. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul className="mt-2 grid gap-1 text-small">
      {reasons.map(({ text, cure }) => (
        <li key={text} className="grid grid-cols-[auto_1fr] gap-2">
          <span aria-hidden="true" className="text-muted">
            →
          </span>
          <span>
            {text} {cure ? <Link href={cure.href}>{cure.text}</Link> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
