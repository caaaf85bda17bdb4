import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Compared } from '@/components/ui/compared';
import { Table } from '@/components/ui/table';
import { over } from '@/lib/company-change/lifecycle';
import type { Facts } from '@/lib/company-change/needs';
import { differences } from '@/lib/field/differences';
import type { Locale } from '@/lib/locale';
import { linesOf } from './lines';

type SideBySideProps = { facts: Facts; words: Words; language: Locale };

/** What is in force beside what is to be, sign by sign. */
export function SideBySide({ facts, words, language }: SideBySideProps) {
  const { compare: t } = words.companyChange;
  const reading = { part: facts.part, country: facts.country, words, language };
  const [before, after] = [linesOf(facts.was, reading), linesOf(facts.answers, reading)];
  const columns = [
    { label: t.what },
    { label: over.includes(facts.status) ? t.wasBefore : t.was },
    { label: t.toBe, lead: true },
  ];
  const rows = after.map(({ term, value }, at) => {
    const was = before[at]?.value ?? '';
    const { one, other } = differences(was, value);
    return {
      key: term,
      cells: [
        term,
        was ? <Compared key="was" pieces={one} side="there" /> : t.none,
        value ? <Compared key="to-be" pieces={other} side="here" /> : t.none,
      ],
    };
  });
  return (
    <Card flush>
      <Table caption={t.caption} columns={columns} rows={rows} />
    </Card>
  );
}
