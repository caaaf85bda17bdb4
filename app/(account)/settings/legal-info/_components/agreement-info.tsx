import { SignedCopy } from '@/app/_components/signed-copy';
import { dates } from '@/app/_server/dates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { SummaryList } from '@/components/ui/summary-list';
import type { Member } from '@/lib/actor';
import { findOpenVersion } from '@/lib/agreement/open-version';
import { findLatestSignature } from '@/lib/agreement/queries';
import { fullName } from '@/lib/field/person-name';
import { apart } from '@/lib/reader/isolate';

/** Who signed the partner agreement last, in which version and when, and which one is to be accepted next; all of them stand on its own page. */
export async function AgreementInfo({ member }: { member: Member }) {
  const [latest, open, words, when] = await Promise.all([
    findLatestSignature(member),
    findOpenVersion(member),
    loadWords(),
    dates(),
  ]);
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
              ...(open && !open.first
                ? [
                    {
                      term: t.toAccept,
                      value: t.from({ version: open.version, day: when.calendarDate(open.effectiveFrom) }),
                    },
                  ]
                : []),
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
