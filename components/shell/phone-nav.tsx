'use client';

import { Menu as MenuIcon } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { NavItem } from '@/components/ui/current';
import { NavLinks } from './nav-links';

type PhoneNavProps = { button: string; label: string; items: readonly NavItem[] };

/** The main places on a narrow screen: a disclosure that opens without script and closes once a place is chosen. */
export function PhoneNav({ button, label, items }: PhoneNavProps) {
  if (items.length === 0) return null;
  return (
    <details onClickCapture={closeAfterLink} className="lg:hidden">
      <summary className="touch grid min-w-11 place-items-center rounded-small border border-line">
        <MenuIcon aria-hidden="true" size={20} />
        <span className="sr-only">{button}</span>
      </summary>
      <div className="absolute inset-x-0 z-10 mt-1.75 border-line border-y bg-sheet px-2 py-2">
        <NavLinks label={label} items={items} look="panel" />
      </div>
    </details>
  );
}

/** A link to another page leaves the frame standing, and the menu with it. */
function closeAfterLink(event: MouseEvent<HTMLDetailsElement>) {
  if (event.target instanceof Element && event.target.closest('a')) event.currentTarget.open = false;
}
