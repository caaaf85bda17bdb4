import { Page } from '@/app/_components/page';
import { person, reseller } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { loadWords, locale } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { PasswordField } from '@/components/ui/password-field';
import { SummaryList } from '@/components/ui/summary-list';
import { countryName } from '@/lib/region/names';
import { foundAccount } from '../actions';

/** A membership account for a company that has none. */
export default async function NewAccountPage() {
  await reseller();
  const [signed, words, language] = await Promise.all([person(), loadWords(), locale()]);
  const account = accountInUse(signed);
  const { found: t, heading } = words.partnerId;
  const country = countryName(account?.country ?? '', language);
  return (
    <Page
      width="narrow"
      heading={t.heading}
      title={false}
      lead={t.lead({ country })}
      back={{ href: '/enrollment/partner-id', text: heading }}
    >
      <div className="mb-6">
        <SummaryList items={[{ term: t.emailTerm, value: signed.email }]} />
      </div>
      <Form keeps="enrollment-membership" action={foundAccount} title={t.heading} submit={t.submit}>
        <Field name="name" label={words.labels.name} hint={t.nameHint} value={account?.name} width="full" />
        <Field name="city" label={words.labels.city} hint={t.cityHint({ country })} />
        <PasswordField
          name="password"
          label={words.labels.password}
          hint={t.passwordHint}
          autoComplete="new-password"
        />
      </Form>
    </Page>
  );
}
