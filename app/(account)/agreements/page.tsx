import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { listAgreements, listSigners } from '@/lib/agreement/queries';
import { AgreementCard } from './_components/agreement-card';
import { Signers } from './_components/signers';
import { standingOf } from './_components/standing';

/** The agreements of the reader's organization, reseller or provider: view, download, accept, and what is missing before that. */
export default async function AgreementsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await partner();
  const say = await words();
  const [agreements, standing, when, { asked }] = await Promise.all([
    listAgreements(member),
    standingOf(member, say),
    dates(),
    readSearch(searchParams, named('asked')),
  ]);
  const { agreements: w } = say;
  const unsigned = agreements.every(({ signatures }) => signatures.length === 0);
  return (
    <Page width="narrow" heading={w.heading} lead={w.leads[standing.hat]}>
      {asked ? <Notice kind="success">{w.signers.asked}</Notice> : null}
      {agreements.length === 0 ? <EmptyState heading={w.none} /> : null}
      <div className="grid gap-6">
        {agreements.map((agreement) => (
          <AgreementCard key={agreement.id} {...{ agreement, standing, say, when }} />
        ))}
        {standing.needsAnother && unsigned ? (
          <Signers hat={standing.hat} people={await listSigners(member)} words={w.signers} />
        ) : null}
      </div>
    </Page>
  );
}
