import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { TextDifferences } from '@/app/_components/text-differences';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { agreementStanding } from '@/app/_server/agreement-standing';
import { dates } from '@/app/_server/dates';
import { partner } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { findNewVersion } from '@/lib/agreement/open-version';
import { findChanges } from '@/lib/edition/campaign';
import { AcceptAgain } from './_components/accept-again';

/** What a new version changes for a company that has accepted one before, and the way to accept it. */
export default async function ChangesPage({ params, searchParams }: PageProps) {
  const member = await partner();
  const [{ id }, { asked }] = await Promise.all([readPath(params, idPath), readSearch(searchParams, named('asked'))]);
  const language = await locale();
  const [changes, open, words, when] = await Promise.all([
    findChanges(member, id, language),
    findNewVersion(member, agreementStanding(member.organizationId)),
    loadWords(),
    dates(),
  ]);
  if (!changes) notFound();
  const { agreement, before, company, said, parts } = changes;
  const { agreements: t } = words;
  const day = when.calendarDate(agreement.effectiveFrom);
  const waits = open?.id === id;
  return (
    <Page
      heading={t.changes.heading}
      lead={t.changes.lead({ company, version: before.version })}
      caption={t.text.caption({ version: agreement.version, from: day })}
      back={{ href: '/agreements', text: t.text.back }}
    >
      {asked ? <Notice kind="success">{t.signers.asked}</Notice> : null}
      <div className="grid gap-6">
        {waits ? (
          <Notice kind={open.since ? 'warning' : 'info'}>
            <p>{open.since ? t.changes.since({ day }) : t.changes.when({ day })}</p>
            <p>{open.since ? t.changes.blocked : t.changes.ifNot}</p>
          </Notice>
        ) : null}
        {said ? (
          <Card heading={t.changes.inWords}>
            <p className="whitespace-pre-line">
              <bdi>{said}</bdi>
            </p>
          </Card>
        ) : null}
        <section>
          <h2 className="mb-2 text-lead">{t.changes.text}</h2>
          <TextDifferences parts={parts} language={agreement.language} t={t.changes} />
          <p className="mt-4">
            <Link href={`/agreements/${id}`}>{t.changes.whole}</Link>
          </p>
        </section>
        {waits ? <AcceptAgain {...{ member, agreement, company, words }} /> : null}
      </div>
    </Page>
  );
}
