'use client';

import { type NavItem, useCurrent } from '@/components/ui/current';
import { Link } from '@/components/ui/link';

const looks = {
  bar: {
    nav: 'min-w-0 max-lg:hidden lg:max-xl:order-last lg:max-xl:-ml-2.5 lg:max-xl:basis-full lg:max-xl:pt-1',
    list: 'flex flex-wrap gap-0.5',
    link: 'whitespace-nowrap px-2.5 py-2',
  },
  panel: { nav: '', list: 'grid', link: 'touch px-3 py-2.5' },
};

type NavLinksProps = { label: string; items: readonly NavItem[]; look?: keyof typeof looks };

/** The main places, the present one marked. */
export function NavLinks({ label, items, look = 'bar' }: NavLinksProps) {
  const current = useCurrent(items);
  if (items.length === 0) return null;
  return (
    <nav aria-label={label} className={looks[look].nav}>
      <ul className={looks[look].list}>
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              aria-current={item === current ? 'page' : undefined}
              className={`flex items-center rounded-small font-medium text-[0.9375rem] text-ink no-underline hover:bg-sea-wash aria-[current]:bg-sea-wash aria-[current]:font-strong aria-[current]:text-sea-deep ${looks[look].link}`}
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
