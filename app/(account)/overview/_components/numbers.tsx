import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { Figure, FigureKey } from '@/lib/overview/figures';
import type { Count } from '@/messages/counted';

type NumbersProps = {
  label: string;
  figures: readonly Figure[];
  t: Words['overview'];
  write: (count: number) => string;
};

/** The numbers of an audience, each leading to the list it counts. Those that stand there only now and then are listed by `Also`. */
export function Numbers({ label, figures: all, t, write }: NumbersProps) {
  const figures = all.filter(({ quiet }) => !quiet);
  if (figures.length === 0) return null;
  return (
    <section aria-label={label} className="sheet overflow-clip">
      <ul className="-mt-px -ml-px grid grid-cols-2 md:grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))]">
        {figures.map((figure) => (
          <li
            key={figure.key}
            className="relative border-line border-t border-l px-4 py-4 hover:bg-sea-wash/45 max-md:last:odd:col-span-2 md:px-6"
          >
            <span className="flex flex-col-reverse">
              <Link href={figure.href} className="text-[0.9375rem] after:absolute after:inset-0">
                {t.figures[figure.key]}
              </Link>
              <span className="font-bold text-figure tabular-nums">{numberOf(figure, t, write)}</span>
            </span>
            <NoteOf figure={figure} t={t} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The numbers that are said only because they are not nought. */
export function Also({ figures: all, t, write }: Omit<NumbersProps, 'label'>) {
  const figures = all.filter(({ quiet }) => quiet);
  if (figures.length === 0) return null;
  return (
    <Card heading={t.also}>
      <ul className="grid gap-2.5">
        {figures.map((figure) => (
          <li key={figure.key} className="flex items-baseline justify-between gap-4">
            <Link href={figure.href}>{t.figures[figure.key]}</Link>
            <span className="shrink-0 whitespace-nowrap font-strong tabular-nums">{numberOf(figure, t, write)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const late: ReadonlySet<FigureKey> = new Set(['cases_open', 'cases_unclaimed', 'cases_mine']);

// At least so many, where not all were counted.
function NoteOf({ figure: { key, note, atLeast }, t }: { figure: Figure; t: Words['overview'] }) {
  const said: Partial<Record<FigureKey, (about: { count: Count }) => string>> = t.notes;
  if (note === 0 || !said[key]) return null;
  const look = late.has(key) ? 'font-strong text-brick' : 'text-muted';
  return <p className={`mt-0.5 text-tiny ${look}`}>{said[key]({ count: atLeast ? { atLeast: note } : note })}</p>;
}

/** As many as were counted, and whether there may be more. */
export function numberOf(
  { count, atLeast }: Pick<Figure, 'count' | 'atLeast'>,
  t: Words['overview'],
  write: (count: number) => string,
): string {
  return atLeast ? t.countedTo({ count }) : write(count);
}
