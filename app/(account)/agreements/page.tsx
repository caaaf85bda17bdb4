import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
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
import { OtherAnswers } from './_components/other-answers';
import { Signers } from './_components/signers';
import { Yours } from './_components/yours';

/** The agreements of the reader's organization, reseller or provider: view, download, accept, and what is missing before that. */
export default async function AgreementsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await partner();
  const words = await loadWords();
  const [agreements, version, when, query] = await Promise.all([
    listAgreements(member),
    findOpenVersion(member),
    dates(),
    readSearch(searchParams, named('asked', 'done')),
  ]);
  const acceptance = await acceptanceOf(member, words, version?.id);
  const found = version ? await findDelegation(member, version.id) : null;
  const { agreements: t } = words;
  const shown = found && { found, member, words, when };
  return (
    <Page width="narrow" heading={t.heading} lead={t.leads[acceptance.audience]}>
      <Happened query={query} words={words} />
      {agreements.length === 0 ? <EmptyState heading={t.none} /> : null}
      <div className="grid gap-6">
        {version ? <Declined {...{ version, words, when }} /> : null}
        {agreements.map((agreement) => (
          <AgreementCard key={agreement.id} {...{ agreement, acceptance, words, when }}>
            {isGlobalAdmin(member) && version?.id === agreement.id ? (
              <OtherAnswers {...{ version, words }} delegation={found} />
            ) : null}
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
