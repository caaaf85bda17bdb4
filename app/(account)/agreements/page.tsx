import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { listAgreements, listSigners } from '@/lib/agreement/queries';
import { findOpenVersion } from '@/lib/edition/campaign';
import { acceptanceOf } from './_components/acceptance';
import { AgreementCard } from './_components/agreement-card';
import { NewVersion } from './_components/new-version';
import { Signers } from './_components/signers';

/** The agreements of the reader's organization, reseller or provider: view, download, accept, and what is missing before that. */
export default async function AgreementsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await partner();
  const words = await loadWords();
  const [agreements, acceptance, when, { asked, accepted }, open] = await Promise.all([
    listAgreements(member),
    acceptanceOf(member, words),
    dates(),
    readSearch(searchParams, named('asked', 'accepted')),
    findOpenVersion(member),
  ]);
  const { agreements: t } = words;
  // Who has accepted one before reads what changes before the new one is accepted.
  const listed = agreements.filter(({ id, signatures }) => id !== open?.id || signatures.length > 0);
  const unsigned = agreements.every(({ signatures }) => signatures.length === 0);
  return (
    <Page width="narrow" heading={t.heading} lead={t.leads[acceptance.audience]}>
      {asked ? <Notice kind="success">{t.signers.asked}</Notice> : null}
      {accepted ? <Notice kind="success">{t.newVersion.accepted}</Notice> : null}
      {agreements.length === 0 ? <EmptyState heading={t.none} /> : null}
      <div className="grid gap-6">
        {open ? <NewVersion open={open} words={words} when={when} /> : null}
        {listed.map((agreement) => (
          <AgreementCard key={agreement.id} {...{ agreement, acceptance, words, when }} />
        ))}
        {acceptance.needsAnother && unsigned ? (
          <Signers audience={acceptance.audience} people={await listSigners(member)} t={t.signers} />
        ) : null}
      </div>
    </Page>
  );
}
