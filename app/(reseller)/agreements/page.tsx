import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { listAgreements, listSigners } from '@/lib/agreement/queries';
import { eventsFor } from '@/lib/enrollment/lifecycle';
import { findMine } from '@/lib/enrollment/queries';
import { AgreementCard } from './_components/agreement-card';
import { Signers } from './_components/signers';

/** The agreements of the reader's organization: view, download, accept, and what is missing before that. */
export default async function AgreementsPage({ searchParams }: { searchParams: Promise<{ asked?: string }> }) {
  const member = await reseller();
  const [agreements, mine, say, when, { asked }] = await Promise.all([
    listAgreements(member),
    findMine(member),
    words(),
    dates(),
    searchParams,
  ]);
  const { agreements: w } = say;
  const needsAnother = mine && eventsFor(member, mine.facts).includes('sign') && !member.roles.includes('global_admin');
  return (
    <Page width="narrow" heading={w.heading} lead={w.lead}>
      {asked ? <Notice kind="success">{w.signers.asked}</Notice> : null}
      {agreements.length === 0 ? <EmptyState heading={w.none} /> : null}
      <div className="grid gap-6">
        {agreements.map((agreement) => (
          <AgreementCard key={agreement.id} {...{ agreement, member, mine, say, when }} />
        ))}
        {needsAnother ? <Signers people={await listSigners(member)} words={w.signers} /> : null}
      </div>
    </Page>
  );
}
