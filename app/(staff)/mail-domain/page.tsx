import { Page } from '@/app/_components/page';
import { operator } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { lookAtMailDomain } from '@/emails/mail-domain';
import { listPolicies } from '@/lib/letter/policies';
import { Policies } from './_components/policies';
import { OneRecord } from './_components/record';

/** Whether the DNS says of the domain letters come from what mail servers ask for, and what to add where it does not. */
export default async function MailDomainPage() {
  await operator();
  const [{ domain, records }, policies, { mailDomain: t, portalHealth }] = await Promise.all([
    lookAtMailDomain(),
    listPolicies(),
    loadWords(),
  ]);
  return (
    <Page heading={t.heading} lead={t.lead({ domain })} back={{ href: '/portal-health', text: portalHealth.heading }}>
      <div className="grid gap-6">
        {records.map((record) => (
          <Card key={record.kind} heading={t.kinds[record.kind]}>
            <OneRecord record={record} t={t} />
          </Card>
        ))}
        <Policies policies={policies} t={t} />
      </div>
    </Page>
  );
}
