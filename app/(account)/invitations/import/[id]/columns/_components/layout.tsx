import { words } from '@/app/_server/words';
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
  const { listColumns } = await words();
  const { layout: w, readings } = listColumns;
  const rows = look.first.map(({ line, cells }) => ({
    value: `${line}`,
    label: w.row({ line, cells: inShort(cells) }),
  }));
  const said = Object.keys(readAsked(list.asked)).some((name) => name !== 'reading');
  const named = separatorNamed(look.separator);
  const signs = Object.keys(separators) as Separator[];
  return (
    <Details summary={w.summary} open={!look.headingsSure || said}>
      <Form id="layout" action={readAs} submit={w.submit} tone="plain" hidden={{ importId: list.id }}>
        <Select
          name="headingLine"
          label={w.headingLine}
          choices={[{ value: '0', label: w.noHeadings }, ...rows]}
          value={`${look.table.headingLine ?? 0}`}
        />
        <Select
          name="separator"
          label={w.separator}
          choices={signs.map((sign) => ({ value: sign, label: w.separators[sign] }))}
          {...(named ? { value: named } : { empty: w.own({ sign: look.separator }) })}
        />
      </Form>
      <p className="mt-4 text-small">
        {w.letters({ reading: readings[look.reading] })}{' '}
        <Link href={listHref(list.id, {}, '/reading')}>{w.otherLetters}</Link>
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
