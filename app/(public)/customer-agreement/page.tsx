import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import { AgreementText } from '@/components/agreement/agreement-text';
import { ButtonLink } from '@/components/ui/button';
import { findCustomerAgreement } from '@/lib/agreement/queries';

/** The customer agreement in force, for anybody to read before there is anything to accept. Source: domain fact 7.6. */
export default async function CustomerAgreementPage() {
  const [agreement, words, when, reads] = await Promise.all([findCustomerAgreement(), loadWords(), dates(), locale()]);
  if (!agreement) notFound();
  const { agreements: t, invitedCustomer } = words;
  const { title, version, effectiveFrom, language, text, pdfSha256 } = agreement;
  return (
    <Page
      width="narrow"
      heading={title}
      caption={t.text.caption({ version, from: when.calendarDate(effectiveFrom) })}
      lead={language === reads ? undefined : t.text.englishOnly}
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
