import { SignedCopy } from '@/app/_components/signed-copy';
import { dates } from '@/app/_server/dates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { SummaryList } from '@/components/ui/summary-list';
import type { Member } from '@/lib/actor';
import { findLatestSignature } from '@/lib/agreement/queries';
import { fullName } from '@/lib/field/person-name';
import { apart } from '@/lib/reader/isolate';

/** Who signed the partner agreement last, in which version and when; all of them stand on its own page. */
export async function AgreementInfo({ member }: { member: Member }) {
  const [latest, words, when] = await Promise.all([findLatestSignature(member), loadWords(), dates()]);
  const { legalInfo: t } = words.settings;
  return (
    <Card heading={t.agreement} actions={<Link href="/agreements">{t.toAgreements}</Link>}>
      {latest ? (
        <>
          <SummaryList
            items={[
              { term: t.signed, value: `${apart(fullName(latest))}, ${apart(latest.title)}` },
              { term: t.signedAt, value: when.dateTime(latest.signedAt) },
              { term: t.version, value: latest.agreement.version },
            ]}
          />
          <SignedCopy signatureId={latest.id} copy={latest.copy} t={words.signedCopies} />
        </>
      ) : (
        <p>{t.unsigned}</p>
      )}
    </Card>
  );
}
