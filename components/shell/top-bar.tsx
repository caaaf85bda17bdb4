import type { ReactNode } from 'react';
import type { NavItem } from '@/components/ui/current';
import { Link } from '@/components/ui/link';
import { Mark } from './mark';
import { NavLinks } from './nav-links';
import { PhoneNav } from './phone-nav';

type TopBarProps = {
  t: { skip: string; home: string; menu: string; mainNavigation: string };
  /** Where the mark leads. */
  home?: string;
  items: readonly NavItem[];
  /** The language switch, then the account or the way to sign in. */
  children?: ReactNode;
  /** One line across the page, above the bar: the demo clock, an outage. */
  banner?: ReactNode;
};

/**
 * The head of every page: the way past it, the mark, where one can go, who one is. From 1280 px it is one line; from 1024 px the places have a
 * line of their own; below that they open from a button. A long name is cut, a place never: only places that leave no room for a name, which
 * long words do, take a second line. A name has no width of its own here, so that none moves them.
 */
export function TopBar({ t, home = '/', items, children, banner }: TopBarProps) {
  return (
    <header className="print:hidden">
      <a href="#main" className="skip-link">
        {t.skip}
      </a>
      {banner ? (
        <div className="bg-turmeric-wash px-4 py-2 text-center text-small text-turmeric-ink md:px-8">{banner}</div>
      ) : null}
      <div className="border-line border-b bg-sheet">
        <div className="flex min-h-15 flex-wrap items-center gap-x-2 px-4 py-1.5 md:gap-x-4 md:px-8 xl:flex-nowrap">
          <Link
            href={home}
            aria-label={t.home}
            className="touch flex shrink-0 items-center gap-2.5 text-sea-deep no-underline"
          >
            <Mark />
            <span translate="no" className="font-heavy text-lead tracking-tight max-[22rem]:sr-only">
              Mitra
            </span>
          </Link>
          <NavLinks label={t.mainNavigation} items={items} />
          <div className="ml-auto flex min-w-0 items-center justify-end gap-2 md:gap-4 xl:min-w-60 xl:grow xl:basis-0">
            {children}
            <PhoneNav button={t.menu} label={t.mainNavigation} items={items} />
          </div>
        </div>
      </div>
    </header>
  );
}
