import { redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { listProvable } from '@/lib/domain-proof/domains';
import { reasonsAgainstProving } from '@/lib/domain-proof/needs';
import { listProofs } from '@/lib/domain-proof/queries';
import { reasonsAgainstStarting } from '@/lib/enrollment/ahead';
import { findMine } from '@/lib/enrollment/queries';
import { Domain } from './_components/domain';

/** The TXT record that proves a domain: what to create, whether it is there, and what stands there instead. */
export default async function DomainPage() {
  const member = await reseller();
  const [mine, words, when] = await Promise.all([findMine(member), loadWords(), dates()]);
  if (!mine || mine.isOver || mine.facts.directPartner) redirect('/enrollment');
  const { domainProof: t, profile } = words;
  const contact = (kind: 'primary' | 'support') => mine.profile?.contacts.find((one) => one.kind === kind);
  const [domains, proofs] = await Promise.all([
    listProvable(contact('primary')?.email, contact('support')?.website),
    listProofs(member.organizationId),
  ]);
  const closed = reasonsAgainstProving(mine.facts).length > 0;
  const reasons = reasonsAgainstStarting(member).map((reason) => sentence(words, reason));
  return (
    <Page width="narrow" heading={t.heading} lead={t.lead} back={{ href: '/enrollment', text: profile.backToList }}>
      <div className="grid gap-6">
        {closed ? <p>{t.closed}</p> : null}
        {domains.map((domain) => {
          const proof = proofs.find((one) => one.domain === domain) ?? null;
          return <Domain key={domain} {...{ domain, proof, closed, reasons, words, when }} />;
        })}
        {domains.length === 0 ? (
          <EmptyState heading={t.none.heading}>
            <p>{t.none.meaning}</p>
            {mine.mayEdit ? (
              <p className="mt-4">
                <ButtonLink href="/enrollment/primary-contact" tone="plain">
                  {t.none.on}
                </ButtonLink>
              </p>
            ) : null}
          </EmptyState>
        ) : null}
      </div>
    </Page>
  );
}
