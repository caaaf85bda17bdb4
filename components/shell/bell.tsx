import { Bell as Picture } from 'lucide-react';
import { Link } from '@/components/ui/link';

/** The way to the notices on every page; `count` stands on it where something is not read. */
export function Bell({ label, count }: { label: string; count: string | null }) {
  return (
    <Link
      href="/notices"
      aria-label={label}
      className="touch relative grid size-10 shrink-0 place-items-center rounded-control text-ink no-underline hover:bg-sea-wash"
    >
      <Picture aria-hidden="true" size={20} />
      {count ? (
        <span
          aria-hidden="true"
          className="absolute top-0 right-0 min-w-5 rounded-full bg-sea px-1 text-center font-bold text-on-sea text-tiny tabular-nums leading-5"
        >
          {count}
        </span>
      ) : null}
    </Link>
  );
}
