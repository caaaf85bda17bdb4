'use client';

import type { ReactNode } from 'react';
import { useShownPage } from './shown';

/** Leads to a file, which is made for the account that the page was shown for or for none: another one may be in use by the time it is asked for. */
export function FileLink({ href, className, children }: { href: string; className: string; children: ReactNode }) {
  const [, account = 'null'] = useShownPage().who.split(' ');
  const asked = account === 'null' ? href : `${href}${href.includes('?') ? '&' : '?'}account=${account}`;
  return (
    <a href={asked} className={className}>
      {children}
    </a>
  );
}
