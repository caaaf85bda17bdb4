import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reviewLead } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { findCatalogue } from '@/lib/verification/reason-catalogue';
import { codePath } from '@/lib/verification/reason-schema';
import { listVersions } from '@/lib/verification/reason-versions';
import { sentencesOf } from '@/lib/verification/review-reasons';
import { ReasonForm } from '../_components/reason-form';
import { Versions } from '../_components/versions';
import { offer, retire, say } from '../actions';

/** One reason: what an applicant reads of it, in every language; what was said before, by whom; and whether it is given. */
export default async function ReasonPage({ params, searchParams }: PageProps) {
  const reader = await reviewLead();
  const { code } = await readPath(params, codePath);
  const { done } = await readSearch(searchParams, named('done'));
  const [catalogue, versions] = await Promise.all([findCatalogue(), listVersions(reader, code)]);
  const [words, when, language] = await Promise.all([loadWords(), dates(), locale()]);
  const { reasonPages: t } = words;
  const reason = catalogue.find((one) => one.code === code) ?? null;
  if (!reason && versions.last === 0) notFound();
  const label = sentencesOf(
    { reason: code, said: reason?.words ?? versions.entries[0]?.words },
    words.reviewReasons,
    language,
  ).label;
  const seen = versions.last;
  const said = (['say', 'add', 'retire', 'offer'] as const).find((one) => one === done);
  return (
    <Page
      width="narrow"
      heading={label}
      title={false}
      caption={<code>{code}</code>}
      back={{ href: '/reasons', text: t.back }}
    >
      <div className="grid gap-6">
        {said && seen > 0 ? <Notice kind="success">{t.done[said]}</Notice> : null}
        {reason?.retired ? <Notice kind="info">{t.isRetired}</Notice> : null}
        <ReasonForm
          words={words}
          action={say}
          title={label}
          reason={reason ?? { code, ...lastOf(versions) }}
          seen={seen}
        />
        {reason ? (
          <Card heading={reason.retired ? t.offer.heading : t.retire.heading}>
            <p className="mb-4 text-muted text-small">{reason.retired ? t.offer.meaning : t.retire.meaning}</p>
            <Form
              key={reason.retired ? 'offer' : 'retire'}
              id="stand"
              action={reason.retired ? offer : retire}
              submit={reason.retired ? t.offer.submit : t.retire.submit}
              tone="plain"
              hidden={{ code, seen: `${seen}` }}
            />
          </Card>
        ) : null}
        <Versions {...{ ...versions, words, when, language, code }} />
      </div>
    </Page>
  );
}

// Of a reason that is only to come there is nothing in force yet.
function lastOf({ entries }: Awaited<ReturnType<typeof listVersions>>) {
  const [last] = entries;
  return {
    words: (last?.words ?? null) as never,
    documents: (last?.documents ?? []) as never[],
    ofDocuments: last?.ofDocuments ?? false,
  };
}
