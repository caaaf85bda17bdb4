import { Link } from '@/components/ui/link';
import { Mark } from './mark';

type FooterProps = { label: string; line: string; links?: readonly { href: string; text: string }[] };

export function Footer({ label, line, links = [] }: FooterProps) {
  return (
    <footer className="print:hidden mt-auto border-line border-t">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-3 px-4 py-5 text-muted text-small md:px-8">
        <Mark size={20} />
        <p className="min-w-0 flex-1 basis-60">{line}</p>
        {links.length > 0 ? (
          <nav aria-label={label}>
            <ul className="flex flex-wrap gap-x-5 gap-y-1">
              {links.map((link) => (
                <li key={link.href}>
                  <Link href={link.href} className="inline-flex items-center text-muted pointer-coarse:min-h-11">
                    {link.text}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
    </footer>
  );
}
