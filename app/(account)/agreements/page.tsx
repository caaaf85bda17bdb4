import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { agreementStanding } from '@/app/_server/agreement-standing';
import { dates } from '@/app/_server/dates';
import { partner } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { EmptyState } from '@/components/ui/empty-state';
import { findOpenVersion } from '@/lib/agreement/open-version';
import { listAgreements, listSigners } from '@/lib/agreement/queries';
import { isGlobalAdmin } from '@/lib/conditions';
import { findDelegation } from '@/lib/delegation/queries';
import { acceptanceOf } from './_components/acceptance';
import { AgreementCard } from './_components/agreement-card';
import { Declined } from './_components/declined';
import { Delegation } from './_components/delegation';
import { Happened } from './_components/happened';
import { NewVersion } from './_components/new-version';
import { OtherAnswers } from './_components/other-answers';
import { Signers } from './_components/signers';
import { Yours } from './_components/yours';

/** The agreements of the reader's organization, reseller or provider: view, download, accept, and what is missing before that. */
export default async function AgreementsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await partner();
  const words = await loadWords();
  const [agreements, version, when, query] = await Promise.all([
    listAgreements(member),
    findOpenVersion(member, agreementStanding(member.organizationId)),
    dates(),
    readSearch(searchParams, named('asked', 'done', 'accepted')),
  ]);
  const acceptance = await acceptanceOf(member, words, version?.id);
  const found = version ? await findDelegation(member, version.id) : null;
  const { agreements: t } = words;
  const shown = found && { found, member, words, when };
  const others = version && isGlobalAdmin(member) ? <OtherAnswers {...{ version, words }} delegation={found} /> : null;
  // Who has accepted one before reads what changes before the new one is accepted.
  const anew = version && !version.first ? version : null;
  const listed = agreements.filter(({ id, signatures }) => id !== anew?.id || signatures.length > 0);
  return (
    <Page width="narrow" heading={t.heading} lead={t.leads[acceptance.audience]}>
      <Happened query={query} words={words} />
      {agreements.length === 0 ? <EmptyState heading={t.none} /> : null}
      <div className="grid gap-6">
        {version ? <Declined {...{ version, words, when }} /> : null}
        {anew ? (
          <NewVersion open={anew} {...{ words, when }}>
            {others}
          </NewVersion>
        ) : null}
        {listed.map((agreement) => (
          <AgreementCard key={agreement.id} next={version?.id} {...{ agreement, acceptance, words, when }}>
            {version?.id === agreement.id ? others : null}
          </AgreementCard>
        ))}
        {shown ? isGlobalAdmin(member) ? <Delegation {...shown} /> : <Yours {...shown} /> : null}
        {acceptance.needsAnother && version?.first ? (
          <Signers audience={acceptance.audience} people={await listSigners(member)} t={t.signers} />
        ) : null}
      </div>
    </Page>
  );
}
