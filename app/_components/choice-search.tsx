import { searchText } from '@/app/_server/searching';
import { seek } from '@/app/_server/seek';
import { loadWords } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';

type ChoiceSearchProps = {
  /** What is chosen further down, such as "Together with". */
  label: string;
  /** The page's own address, and what else it asks for. */
  action: string;
  hidden: Readonly<Record<string, string>>;
  /** As the address has it. */
  value: string;
  /** How many there are to choose from now, and whether there are others. */
  count: number;
  more: boolean;
};

/**
 * Above a form in which one of very many is chosen: looks for the others by name. A plain form, so that it needs no script; with
 * script what was typed in the form below stays. Nothing where all stand in the choice already.
 */
export async function ChoiceSearch({ label, action, hidden, value: written, count, more }: ChoiceSearchProps) {
  if (!more && !written) return null;
  const [value, { shell }] = await Promise.all([searchText(written), loadWords()]);
  const { choice: t } = shell;
  const all = new URLSearchParams(hidden);
  return (
    <search className="sheet mb-7 grid gap-2 px-5 py-4">
      <form action={seek} className="grid gap-2">
        <input type="hidden" name="list" value={action} />
        {Object.entries(hidden).map(([name, sent]) => (
          <input key={name} type="hidden" name={name} value={sent} />
        ))}
        <label htmlFor="choice-search" className="font-strong">
          {t.label({ label })}
        </label>
        <span className="flex flex-wrap items-center gap-2">
          <input
            key={value}
            id="choice-search"
            type="search"
            name="search"
            defaultValue={value}
            maxLength={100}
            spellCheck={false}
            autoComplete="off"
            aria-describedby="choice-search-state"
            className="box min-w-0 flex-1 basis-48"
          />
          <Button type="submit" tone="plain">
            {t.find}
          </Button>
          {written ? <Link href={all.size > 0 ? `${action}?${all}` : action}>{t.forget}</Link> : null}
        </span>
      </form>
      <p id="choice-search-state" role="status" className="text-muted text-small">
        {count === 0 ? t.none({ search: value }) : more ? t.some({ count }) : t.found({ count })}
      </p>
    </search>
  );
}
