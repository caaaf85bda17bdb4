import type { ReactNode } from 'react';

/** What waits for somebody: hatched, so that it differs without color. Drawn in the picture that names it. */
export function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className="fill-turmeric" />
        <line x1="1.5" x2="1.5" y2="6" className="stroke-on-turmeric" strokeWidth="1.5" />
      </pattern>
    </defs>
  );
}

/** Says what is hatched. */
export function HatchKey({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="mt-2 text-muted text-tiny">
      <svg width="14" height="14" aria-hidden="true" className="forced-visible mr-1.5 inline align-[-2px]">
        <rect x=".5" y=".5" width="13" height="13" fill={`url(#${id})`} className="stroke-ink" />
      </svg>
      {children}
    </p>
  );
}
