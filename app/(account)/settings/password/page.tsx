import { named, type PageProps, readSearch } from '@/app/_server/address';
import { person } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { PasswordField } from '@/components/ui/password-field';
import { hasPassword } from '@/lib/identity/passwords';
import { SettingsPage } from '../_components/settings-page';
import { change } from './actions';

/** A new password for the present one; who has none is told how to get one. */
export default async function PasswordPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [reader, say, { changed }] = await Promise.all([person(), words(), readSearch(searchParams, named('changed'))]);
  const { password: w, nav } = say.settings;
  const has = await hasPassword(reader);
  return (
    <SettingsPage
      at="/settings/password"
      heading={w.heading}
      title={has ? false : w.heading}
      path={[nav.mine]}
      lead={has ? w.lead : null}
    >
      {changed ? <Notice kind="success">{w.changed}</Notice> : null}
      {has ? <Change /> : <None />}
    </SettingsPage>
  );
}

async function Change() {
  const say = await words();
  const { password: w } = say.settings;
  return (
    <Card>
      <Form action={change} title={w.heading} submit={w.submit}>
        <PasswordField name="presentPassword" label={say.labels.presentPassword} autoComplete="current-password" />
        <PasswordField
          name="password"
          label={say.labels.newPassword}
          hint={say.createAccount.passwordHint}
          autoComplete="new-password"
        />
      </Form>
    </Card>
  );
}

async function None() {
  const { password: w } = (await words()).settings;
  return (
    <Card>
      <p>{w.none}</p>
      <p className="mt-2 mb-5">{w.noneAdvice}</p>
      <ButtonLink href="/forgot-password">{w.ask}</ButtonLink>
    </Card>
  );
}
