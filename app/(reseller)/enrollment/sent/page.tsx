import { redirect } from 'next/navigation';
import { HeldBack } from '@/app/_components/held-back';
import { Page } from '@/app/_components/page';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Copyable } from '@/components/ui/copyable';
import { Link } from '@/components/ui/link';
import { SummaryList } from '@/components/ui/summary-list';
import { findMine } from '@/lib/enrollment/queries';
import { isSending } from '@/lib/enrollment/sendings';
import { fullName } from '@/lib/field/person-name';
import { captionOf } from '../_components/caption';
import { nextSteps } from './_components/next-steps';

/** That the answers have arrived: under which reference, what happens next and when, whom we wrote to, and the record to keep. */
export default async function SentPage() {
  const member = await reseller();
  const [mine, words, when, language] = await Promise.all([findMine(member), loadWords(), dates(), locale()]);
  const { enrollmentSent: t } = words;
  const steps = mine && (await nextSteps(mine, words, when));
  if (!mine || !steps) redirect('/enrollment');
  const { primaryContact } = mine.facts;
  const sentAt = mine.history.findLast(isSending)?.at;
  return (
    <Page width="narrow" heading={t.heading} caption={await captionOf(mine, words, language)} lead={t.lead}>
      <HeldBack letters={mine.heldBack} />
      <div className="grid gap-6">
        <Card>
          <SummaryList
            items={[
              { term: t.reference, value: <Copyable value={mine.reference} /> },
              ...(sentAt ? [{ term: t.sentAt, value: when.dateTime(sentAt) }] : []),
              ...(mine.link && primaryContact
                ? [
                    {
                      term: t.letterTo,
                      value: t.wroteTo({ name: fullName(primaryContact), address: mine.link.address }),
                    },
                  ]
                : []),
            ]}
          />
        </Card>
        <Card heading={t.nextHeading}>
          <ol className="grid list-decimal gap-3 pl-5 marker:text-muted">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Card>
        <Card heading={t.recordHeading}>
          <p className="mb-4 text-muted">{t.recordMeans}</p>
          <ButtonLink href="/enrollment/record" tone="plain" file>
            {t.download}
          </ButtonLink>
        </Card>
      </div>
      <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        {mine.facts.partnerId ? (
          <ButtonLink href={mine.status === 'qualified' ? '/agreements' : '/enrollment'}>
            {mine.status === 'qualified' ? t.toAgreements : t.toEnrollment}
          </ButtonLink>
        ) : (
          <>
            <ButtonLink href="/enrollment/partner-id">{t.toPartnerId}</ButtonLink>
            <Link href="/enrollment">{t.toEnrollment}</Link>
          </>
        )}
      </div>
    </Page>
  );
}
