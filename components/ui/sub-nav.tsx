'use client';

import { type NavItem, useCurrent } from './current';
import { Link } from './link';

const looks = {
  /** Beside the page, as in settings; a wrapping row on a telephone. */
  side: {
    list: 'flex flex-wrap gap-1 lg:grid',
    link: 'touch flex items-center rounded-small px-3 py-2 text-ink no-underline hover:bg-sea-wash aria-[current]:bg-sea-wash aria-[current]:font-strong aria-[current]:text-sea-deep',
  },
  /** Above the page, as leaves of one book. */
  tabs: {
    list: 'flex flex-wrap gap-x-1 border-line border-b',
    link: 'touch -mb-px flex max-w-72 items-center border-transparent border-b-3 px-3 py-2 text-ink no-underline hover:border-edge aria-[current]:border-sea aria-[current]:font-strong aria-[current]:text-sea-deep',
  },
};

/** Links between pages of one kind; `label` names the list for screen readers. */
export function SubNav({
  label,
  items,
  look = 'side',
}: {
  label: string;
  items: readonly NavItem[];
  look?: keyof typeof looks;
}) {
  const current = useCurrent(items);
  return (
    <nav aria-label={label} className={`print:hidden ${look === 'tabs' ? 'mb-6' : ''}`}>
      <ul className={looks[look].list}>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={item === current ? 'page' : undefined} className={looks[look].link}>
              <span className={look === 'tabs' ? 'truncate' : ''}>{item.label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
