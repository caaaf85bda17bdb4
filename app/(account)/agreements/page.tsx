import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { listAgreements, listSigners } from '@/lib/agreement/queries';
import { acceptanceOf } from './_components/acceptance';
import { AgreementCard } from './_components/agreement-card';
import { Signers } from './_components/signers';

/** The agreements of the reader's organization, reseller or provider: view, download, accept, and what is missing before that. */
export default async function AgreementsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await partner();
  const words = await loadWords();
  const [agreements, acceptance, when, { asked }] = await Promise.all([
    listAgreements(member),
    acceptanceOf(member, words),
    dates(),
    readSearch(searchParams, named('asked')),
  ]);
  const { agreements: t } = words;
  const unsigned = agreements.every(({ signatures }) => signatures.length === 0);
  return (
    <Page width="narrow" heading={t.heading} lead={t.leads[acceptance.audience]}>
      {asked ? <Notice kind="success">{t.signers.asked}</Notice> : null}
      {agreements.length === 0 ? <EmptyState heading={t.none} /> : null}
      <div className="grid gap-6">
        {agreements.map((agreement) => (
          <AgreementCard key={agreement.id} {...{ agreement, acceptance, words, when }} />
        ))}
        {acceptance.needsAnother && unsigned ? (
          <Signers audience={acceptance.audience} people={await listSigners(member)} t={t.signers} />
        ) : null}
      </div>
    </Page>
  );
}
