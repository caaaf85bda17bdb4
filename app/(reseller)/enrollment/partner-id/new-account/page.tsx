import { person, reseller } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { locale, words } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Page } from '@/components/ui/page';
import { PasswordField } from '@/components/ui/password-field';
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
      <Form action={foundAccount} title={w.heading} submit={w.submit}>
        <Field name="name" label={say.labels.name} hint={w.nameHint} value={account?.name} width="full" />
        <Field name="city" label={say.labels.city} hint={w.cityHint({ country })} />
        <Field name="email" type="email" label={say.labels.email} hint={w.emailHint} value={signed.email} />
        <PasswordField name="password" label={say.labels.password} hint={w.passwordHint} autoComplete="new-password" />
      </Form>
    </Page>
  );
}
