import { dates } from '@/app/_server/dates';
import { words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { SummaryList } from '@/components/ui/summary-list';
import type { Member } from '@/lib/actor';
import { listSignatures } from '@/lib/agreement/queries';
import { fullName } from '@/lib/field/person-name';
import { apart } from '@/lib/reader/isolate';

/** Who signed which version of the partner agreement, and when. */
export async function AgreementInfo({ member }: { member: Member }) {
  const [signatures, say, when] = await Promise.all([listSignatures(member), words(), dates()]);
  const { legalInfo: w } = say.settings;
  const [latest] = signatures;
  return (
    <Card heading={w.agreement} actions={<Link href="/agreements">{w.toAgreements}</Link>}>
      {latest ? (
        <SummaryList
          items={[
            { term: w.signed, value: `${apart(fullName(latest))}, ${apart(latest.title)}` },
            { term: w.signedAt, value: when.dateTime(latest.signedAt) },
            { term: w.version, value: latest.agreement.version },
          ]}
        />
      ) : (
        <p>{w.unsigned}</p>
      )}
    </Card>
  );
}
