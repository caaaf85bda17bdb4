import { loadWords } from '@/app/_server/words';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { Select } from '@/components/ui/select';
import { type Separator, separatorNamed, separators } from '@/lib/csv/separator';
import { type LookedAt, readAsked } from '@/lib/invitation-list/file';
import type { FoundList } from '@/lib/invitation-list/queries';
import { listHref } from '../../../_components/href';
import { readAs } from '../../../actions';

/** Where the headings stand, what parts the cells and how the letters are read; open when the headings are in doubt or somebody has said something of it. */
export async function Layout({ list, look }: { list: FoundList; look: LookedAt }) {
  const { listColumns } = await loadWords();
  const { layout: t, readings } = listColumns;
  const rows = look.first.map(({ line, cells }) => ({
    value: `${line}`,
    label: t.row({ line, cells: inShort(cells) }),
  }));
  const said = Object.keys(readAsked(list.asked)).some((name) => name !== 'reading');
  const named = separatorNamed(look.separator);
  const signs = Object.keys(separators) as Separator[];
  return (
    <Details summary={t.summary} open={!look.headingsSure || said}>
      <Form id="layout" action={readAs} submit={t.submit} tone="plain" hidden={{ importId: list.id }}>
        <Select
          name="headingLine"
          label={t.headingLine}
          choices={[{ value: '0', label: t.noHeadings }, ...rows]}
          value={`${look.table.headingLine ?? 0}`}
        />
        <Select
          name="separator"
          label={t.separator}
          choices={signs.map((sign) => ({ value: sign, label: t.separators[sign] }))}
          {...(named ? { value: named } : { empty: t.own({ sign: look.separator }) })}
        />
      </Form>
      <p className="mt-4 text-small">
        {t.letters({ reading: readings[look.reading] })}{' '}
        <Link href={listHref(list.id, {}, '/reading')}>{t.otherLetters}</Link>
      </p>
    </Details>
  );
}

function inShort(cells: readonly string[]): string {
  const line = cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' · ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
