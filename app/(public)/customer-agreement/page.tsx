import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { dates } from '@/app/_server/dates';
import { locale, words } from '@/app/_server/words';
import { AgreementText } from '@/components/agreement/agreement-text';
import { ButtonLink } from '@/components/ui/button';
import { findCustomerAgreement } from '@/lib/agreement/queries';

/** The customer agreement in force, for anybody to read before there is anything to accept. Source: domain fact 7.6. */
export default async function CustomerAgreementPage() {
  const [agreement, say, when, reads] = await Promise.all([findCustomerAgreement(), words(), dates(), locale()]);
  if (!agreement) notFound();
  const { agreements: w, invitedCustomer } = say;
  const { title, version, effectiveFrom, language, text, pdfSha256 } = agreement;
  return (
    <Page
      width="narrow"
      heading={title}
      caption={w.text.caption({ version, from: when.calendarDate(effectiveFrom) })}
      lead={language === reads ? undefined : w.text.englishOnly}
      actions={
        <ButtonLink href="/customer-agreement/pdf" tone="plain" file>
          {invitedCustomer.agreement.page.download}
        </ButtonLink>
      }
    >
      <AgreementText text={text} language={language} />
      <p className="mt-8 border-line border-t pt-4 text-muted text-small">
        {invitedCustomer.agreement.page.fingerprint}: <span className="break-all font-mono">{pdfSha256}</span>
      </p>
    </Page>
  );
}
