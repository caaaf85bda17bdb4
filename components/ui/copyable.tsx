'use client';

import { useState } from 'react';
import { useKitWords } from './locale';

/** A number or address one needs elsewhere, with a button that copies it. */
export function Copyable({ value }: { value: string }) {
  const [done, setDone] = useState(false);
  const { copy, copied } = useKitWords();
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <bdi className="tabular-nums">{value}</bdi>
      <button
        type="button"
        onClick={() => navigator.clipboard.writeText(value).then(() => setDone(true))}
        className="script-only print:hidden rounded-small border border-line px-2 py-0.5 text-sea text-tiny hover:border-edge pointer-coarse:min-h-11"
      >
        {done ? copied : copy}
        <span className="sr-only">
          {' '}
          <bdi>{value}</bdi>
        </span>
      </button>
      <span role="status" className="sr-only">
        {done ? copied : ''}
      </span>
    </span>
  );
}
