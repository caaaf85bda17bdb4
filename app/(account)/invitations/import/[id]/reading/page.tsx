import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { partner } from '@/app/_server/gates';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { type Option, RadioGroup } from '@/components/ui/radio-group';
import { likelyReadings, tellingRows } from '@/lib/csv/readings';
import { wordsFor } from '../../../_components/say';
import { listHref } from '../../_components/href';
import { kindHref, kindIn } from '../../_components/kind-of';
import { lookAtList } from '../../_components/look-at';
import { chooseReading } from '../../actions';

const few = 8;

/** How the letters of a file are to be read, each way with three rows as it would have them. */
export default async function ReadingPage({ params, searchParams }: PageProps) {
  const { all } = await readSearch(searchParams, named('all'));
  const { list, bytes, look } = await lookAtList(await partner(), params);
  const { listColumns, invitationLists } = await wordsFor(kindIn(list));
  const { reading: t, readings } = listColumns;
  const likely = likelyReadings(bytes);
  // What stands in the file reads alike by some of them: the one chosen must be among those shown.
  const offered = likely.includes(look.reading) ? likely : [look.reading, ...likely];
  const shown = all ? offered : offered.slice(0, few);
  const options = shown.map(
    (reading): Option => ({
      value: reading,
      label: readings[reading],
      detail: <Rows rows={tellingRows(bytes, reading)} />,
    }),
  );
  return (
    <Page
      width="narrow"
      heading={t.heading}
      title={false}
      lead={t.lead}
      caption={<bdi className="wrap-anywhere">{list.fileName}</bdi>}
      back={{ href: kindHref(kindIn(list)), text: invitationLists.heading }}
    >
      <Form
        action={chooseReading}
        title={t.heading}
        submit={t.submit}
        hidden={{ importId: list.id }}
        beside={
          shown.length < offered.length ? (
            <Link href={listHref(list.id, { all: 'yes' }, '/reading')}>{t.more}</Link>
          ) : null
        }
      >
        <RadioGroup name="reading" label={t.field} value={look.reading} options={options} />
      </Form>
    </Page>
  );
}

function Rows({ rows }: { rows: readonly string[] }) {
  return (
    <span className="grid gap-1">
      {[...new Set(rows)].map((row) => (
        <bdi key={row} className="wrap-anywhere">
          {cut(row)}
        </bdi>
      ))}
    </span>
  );
}

function cut(row: string): string {
  const signs = [...row.replace(/[\p{Cc}\s]+/gu, ' ')];
  return signs.length > 160 ? `${signs.slice(0, 160).join('')}…` : signs.join('');
}
