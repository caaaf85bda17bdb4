'use client';

import { useEffect, useRef, useState } from 'react';
import type { Problem } from '@/lib/form/answer';
import { Link } from './link';
import { useKitWords } from './locale';
import { ReadAnew } from './read-anew';

/** Focuses a page that came back from the server without JavaScript; with it, the effect below does. */
const focusedOnArrival = { autoFocus: true };

/**
 * All that is wrong, above the form: takes the focus whenever it changes, each line leading to its field or its cure. Gone when the page
 * is read anew.
 */
export function ErrorSummary({ problems, prefix = '' }: { problems: readonly Problem[]; prefix?: string }) {
  const box = useRef<HTMLDivElement>(null);
  const { problemHeading } = useKitWords();
  const [cured, setCured] = useState<readonly Problem[]>();
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (cured === problems) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-7 rounded-control border-3 border-brick bg-sheet px-5 py-4"
      {...focusedOnArrival}
    >
      <h2>{problemHeading}</h2>
      <ul className="mt-2 grid gap-2">
        {problems.map((problem) => (
          <li key={`${problem.field ?? ''} ${problem.text}`}>
            <Line problem={problem} prefix={prefix} onRead={() => setCured(problems)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type LineProps = { problem: Problem; prefix: string; onRead: () => void };

function Line({ problem: { field, text, cure }, prefix, onRead }: LineProps) {
  const look = 'font-strong text-brick';
  return (
    <>
      {field ? (
        <a href={`#${prefix}${field}`} className={look}>
          {text}
        </a>
      ) : (
        <span className={look}>{text}</span>
      )}
      {cure ? (
        <>
          {' '}
          {cure.href === '' ? (
            <ReadAnew onRead={onRead}>{cure.text}</ReadAnew>
          ) : (
            <Link href={cure.href}>{cure.text}</Link>
          )}
        </>
      ) : null}
    </>
  );
}
