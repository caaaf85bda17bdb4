import type { ReactNode } from 'react';
import { Link } from './link';

export function BackLink({ href, text }: { href: string; text: ReactNode }) {
  return (
    <p className="print:hidden mb-4 text-small">
      <Link href={href} className="touch inline-flex items-center gap-1.5">
        <span aria-hidden="true">←</span>
        {text}
      </Link>
    </p>
  );
}
