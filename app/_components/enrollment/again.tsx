import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';

type AgainProps = {
  kind: 'info' | 'refusal';
  heading: string;
  meaning: string;
  /** The button that begins the next, for whoever may. */
  way: ReactNode;
  children: ReactNode;
};

/** An enrollment that is over, and the way to the next. */
export function Again({ kind, heading, meaning, way, children }: AgainProps) {
  return (
    <div className="mb-8 max-w-narrow">
      <Notice kind={kind} heading={heading}>
        <p>{children}</p>
        <p>{meaning}</p>
      </Notice>
      {way}
    </div>
  );
}
