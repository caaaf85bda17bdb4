import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { operator } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { RowTable } from '@/components/ui/row-table';
import { listVersions } from '@/lib/edition/queries';
import { versionsShape } from '@/lib/edition/schema';
import { lookOf } from './_components/looks';

/** All versions of the agreements, as operators see them: drafts, announced ones, those in force and those before. */
export default async function AgreementVersionsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await operator();
  const { state: only, done } = await readSearch(searchParams, versionsShape);
  const [versions, words, when] = await Promise.all([listVersions(actor, only), loadWords(), dates()]);
  const { agreementVersions: t } = words;
  const samples = versions.some(({ isSample, state }) => isSample && state === 'in_force');
  return (
    <Page
      width="wide"
      heading={only ? t.only({ state: t.states[only] }) : t.heading}
      lead={t.lead}
      {...(only ? { back: { href: '/agreement-versions', text: t.back } } : {})}
      actions={<ButtonLink href="/agreement-versions/new">{t.add}</ButtonLink>}
    >
      {done ? <Notice kind="success">{t.done.discarded}</Notice> : null}
      {samples ? <Notice kind="warning">{t.sampleNotice}</Notice> : null}
      <Card flush>
        <RowTable
          caption={t.heading}
          columns={[
            { label: t.columns.version },
            { label: t.columns.state, lead: true },
            { label: t.columns.agreement },
            { label: t.columns.from, figures: true },
            { label: t.columns.mustSign },
          ]}
          rows={versions.map(({ id, kind, version, title, state, effectiveFrom, mustSign, isSample }) => ({
            id,
            name: t.one.heading({ title, version }),
            ...(isSample ? { below: t.sample } : {}),
            href: `/agreement-versions/${id}`,
            cells: [
              { look: lookOf[state], word: t.states[state] },
              t.kinds[kind],
              when.calendarDate(effectiveFrom),
              t.mustSign[mustSign],
            ],
          }))}
        />
      </Card>
    </Page>
  );
}
