import { Link } from '@/components/ui/link';

type Way = { href: string; text: string };

type ListPagesProps = { label: string; first: Way | null; next: Way | null };

/** Below a long list: back to its beginning, on to its next page; nothing for a list of one page. */
export function ListPages({ label, first, next }: ListPagesProps) {
  if (!first && !next) return null;
  return (
    <nav aria-label={label} className="mt-5 flex justify-between gap-4">
      {first ? <Link href={first.href}>{first.text}</Link> : <span />}
      {next ? <Link href={next.href}>{next.text}</Link> : null}
    </nav>
  );
}
