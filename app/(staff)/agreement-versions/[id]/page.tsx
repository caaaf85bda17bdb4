import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { TextDifferences } from '@/app/_components/text-differences';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { operator } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { governing } from '@/lib/agreement/languages';
import { earliestDay } from '@/lib/edition/facts';
import { findDifferences, findVersion, listDeeds } from '@/lib/edition/queries';
import { EditionForm } from '../_components/edition-form';
import { Deeds } from './_components/deeds';
import { draftOf } from './_components/draft';
import { Facts } from './_components/facts';
import { Steps } from './_components/steps';

/** One version: a draft to write on and publish; a published one with what it changed, to be taken back until its day. */
export default async function AgreementVersionPage({ params, searchParams }: PageProps) {
  const actor = await operator();
  const [{ id }, { done }] = await Promise.all([readPath(params, idPath), readSearch(searchParams, named('done'))]);
  const version = await findVersion(actor, id);
  if (!version) notFound();
  const { edition, agreement, title, label } = version;
  const [differences, deeds, words, when] = await Promise.all([
    edition && findDifferences(edition),
    edition && listDeeds(actor, edition.id),
    loadWords(),
    dates(),
  ]);
  const { agreementVersions: t, agreements } = words;
  const said = (['saved', 'published', 'withdrawn'] as const).find((one) => one === done);
  return (
    <Page
      heading={t.one.heading({ title, version: label })}
      caption={t.states[version.state]}
      back={{ href: '/agreement-versions', text: t.back }}
      actions={
        <>
          {agreement && edition ? (
            <ButtonLink href={`/agreement-versions/${agreement.id}/board`}>{t.one.board}</ButtonLink>
          ) : null}
          <ButtonLink href={`/agreement-versions/${id}/text`} tone="plain">
            {t.one.read}
          </ButtonLink>
          <ButtonLink href={`/agreement-versions/${id}/pdf`} tone="plain" file>
            {t.one.pdf}
          </ButtonLink>
        </>
      }
    >
      <div className="grid gap-6">
        {said ? <Notice kind="success">{t.done[said]}</Notice> : null}
        {edition?.status === 'draft' ? (
          <EditionForm written={draftOf(edition)} earliest={when.dayOfYear(earliestDay())} words={words} />
        ) : (
          <Facts version={version} words={words} when={when} />
        )}
        {differences ? (
          <Card heading={agreements.changes.heading}>
            <p className="mb-3">{agreements.changes.against({ version: differences.version })}</p>
            <TextDifferences parts={differences.parts} language={governing} t={agreements.changes} />
          </Card>
        ) : null}
        {edition ? <Steps edition={edition} actor={actor} words={words} /> : null}
        {deeds ? <Deeds {...deeds} words={words} when={when} /> : null}
      </div>
    </Page>
  );
}
