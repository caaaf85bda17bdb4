import { Page } from '@/app/_components/page';
import { person, reseller } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { locale, words } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { PasswordField } from '@/components/ui/password-field';
import { SummaryList } from '@/components/ui/summary-list';
import { countryName } from '@/lib/region/names';
import { foundAccount } from '../actions';

/** A membership account for a company that has none. */
export default async function NewAccountPage() {
  await reseller();
  const [signed, say, language] = await Promise.all([person(), words(), locale()]);
  const account = accountInUse(signed);
  const { found: w, heading } = say.partnerId;
  const country = countryName(account?.country ?? '', language);
  return (
    <Page
      width="narrow"
      heading={w.heading}
      title={false}
      lead={w.lead({ country })}
      back={{ href: '/enrollment/partner-id', text: heading }}
    >
      <div className="mb-6">
        <SummaryList items={[{ term: w.emailTerm, value: signed.email }]} />
      </div>
      <Form keeps="enrollment-membership" action={foundAccount} title={w.heading} submit={w.submit}>
        <Field name="name" label={say.labels.name} hint={w.nameHint} value={account?.name} width="full" />
        <Field name="city" label={say.labels.city} hint={w.cityHint({ country })} />
        <PasswordField name="password" label={say.labels.password} hint={w.passwordHint} autoComplete="new-password" />
      </Form>
    </Page>
  );
}
