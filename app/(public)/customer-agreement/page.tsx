import { notFound } from 'next/navigation';
import { AgreementReading } from '@/app/_components/agreement-reading';
import { Page } from '@/app/_components/page';
import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { findCustomerAgreement } from '@/lib/agreement/queries';

/** The customer agreement in force, for anybody to read before there is anything to accept. Source: domain fact 7.6. */
export default async function CustomerAgreementPage() {
  const [agreement, words, when] = await Promise.all([locale().then(findCustomerAgreement), loadWords(), dates()]);
  if (!agreement) notFound();
  const { agreements: t, invitedCustomer } = words;
  const { title, version, effectiveFrom, translations, pdfSha256 } = agreement;
  return (
    <Page
      width={translations.length > 0 ? 'wide' : 'narrow'}
      heading={title}
      caption={t.text.caption({ version, from: when.calendarDate(effectiveFrom) })}
      actions={
        <ButtonLink href="/customer-agreement/pdf" tone="plain" file>
          {invitedCustomer.agreement.page.download}
        </ButtonLink>
      }
    >
      <AgreementReading agreement={agreement} words={words} />
      <p className="mt-8 border-line border-t pt-4 text-muted text-small">
        {invitedCustomer.agreement.page.fingerprint}: <span className="break-all font-mono">{pdfSha256}</span>
      </p>
    </Page>
  );
}
