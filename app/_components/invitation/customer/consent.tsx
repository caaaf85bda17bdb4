import { AccountLine } from '@/app/_components/invitation/account-line';
import { captionOf } from '@/app/_components/invitation/caption';
import { Message } from '@/app/_components/invitation/message';
import { Rights } from '@/app/_components/invitation/rights';
import type { View } from '@/app/_components/invitation/view';
import { Page } from '@/app/_components/page';
import { ButtonLink } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { NameFields } from '@/components/ui/name-fields';
import { Notice } from '@/components/ui/notice';
import { findForCustomer } from '@/lib/agreement/queries';
import { provenLately } from '@/lib/identity/reauthenticate';
import { CompanyNumbers } from './company-numbers';

/**
 * Two companies, every right, the agreement, and access as a choice of its own: the ticks and the one button. The company's numbers are
 * asked for with the agreement: once.
 */
export async function Consent(view: View) {
  const { person, account, two, company, chosen, at, answers, hidden, words, asking } = view;
  const { invited, invitedCustomer: t, labels } = words;
  const agreement = account ? await findForCustomer(account.organizationId) : null;
  const shown: Record<string, string> = agreement ? { agreementId: agreement.id, pdfSha256: agreement.pdfSha256 } : {};
  return (
    <Page
      width="narrow"
      heading={asking.heading}
      title={false}
      caption={captionOf(view)}
      lead={<AccountLine {...view} />}
    >
      {chosen ? <Notice kind="success">{t.proven}</Notice> : null}
      <Message {...view} />
      <Rights rights={asking.rights} />
      <div className="mt-7">
        {account?.kind === 'reseller' ? <Notice kind="info">{t.becomes({ company })}</Notice> : null}
        <Form
          action={answers.accept}
          title={asking.heading}
          submit={t.submit}
          hidden={{ ...hidden, ...shown }}
          beside={
            <ButtonLink href={`${at}?answer=decline`} tone="plain">
              {invited.decline.open}
            </ButtonLink>
          }
        >
          <h2 className="mb-3 text-lead">{t.agreement.heading}</h2>
          {agreement ? (
            <p className="mb-5">
              {t.agreement.meaning({ version: agreement.version })}{' '}
              <a href="/customer-agreement" target="_blank" rel="noreferrer">
                {t.agreement.view}
              </a>
            </p>
          ) : (
            <p className="mb-5">{t.agreement.accepted}</p>
          )}
          <h2 className="mb-3 text-lead">{t.who}</h2>
          <NameFields labels={labels} person={person} />
          <Field name="title" label={labels.title} autoComplete="organization-title" />
          {agreement ? <CompanyNumbers country={account?.country ?? ''} words={words} /> : null}
          <fieldset className="mb-6">
            <legend className="mb-1 font-strong text-lead">{t.access.heading}</legend>
            <p className="text-muted text-small">{t.access.meaning}</p>
            <Checkbox name="accessReseller" label={t.access.reseller(two)} />
            <Checkbox name="accessProvider" label={t.access.provider(two)} />
          </fieldset>
          <Checkbox name="authority" label={t.authority({ company })} />
          <Checkbox name="agree" label={t.agree(two)} />
          {person && !provenLately(person) ? <p className="text-muted text-small">{invited.proofAhead}</p> : null}
        </Form>
      </div>
    </Page>
  );
}
