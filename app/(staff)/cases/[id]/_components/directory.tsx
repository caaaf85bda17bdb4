import { Card } from '@/components/ui/card';
import { Differing } from '@/components/ui/differing';
import { Table } from '@/components/ui/table';
import { changedSince, type FilledField } from '@/lib/enrollment/filled';
import { type Fill, findFill } from '@/lib/enrollment/fills';
import { differences } from '@/lib/field/differences';
import type { Shown } from './shown';

/** What a directory said of the company beside what the company changed of it, character by character, and why. */
export async function Directory({ found, words, when }: Shown) {
  const { profile, organization } = found;
  const fill = await findFill({ organizationId: organization.id }, profile?.fillId);
  if (!fill || !profile) return null;
  const { review: t } = words.companyDirectory;
  const changed = changedSince(fill, profile);
  const rows = changed.map((name) => ({ key: name, cells: cellsOf(name, fill, profile[name] ?? '') }));
  return (
    <Card heading={t.heading} flush>
      <div className="grid gap-1 px-5 pt-1 pb-3 text-muted md:px-6">
        <p>{sourceOf(fill)}</p>
        <p>{rows.length > 0 ? t.differs : t.same}</p>
        {profile.changedWhy ? <p className="text-ink">{t.why({ why: profile.changedWhy })}</p> : null}
      </div>
      {rows.length > 0 ? (
        <Table
          caption={t.heading}
          columns={[{ label: words.staffCase.answers.what }, { label: t.directory }, { label: t.company }]}
          rows={rows}
        />
      ) : null}
    </Card>
  );

  function sourceOf({ source, number, at }: Fill): string {
    const told = { source: words.companyDirectory.sources[source], at: when.dateTime(at) };
    return number ? t.from({ ...told, number }) : t.unnumbered(told);
  }

  function cellsOf(name: FilledField, { [name]: said }: Fill, given: string) {
    const { one, other } = differences(said ?? '', given);
    return [
      words.labels[name],
      <Differing key="directory" pieces={one} />,
      given ? <Differing key="company" pieces={other} /> : words.staffCase.answers.none,
    ];
  }
}
