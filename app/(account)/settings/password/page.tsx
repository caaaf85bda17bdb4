import { named, type PageProps, readSearch } from '@/app/_server/address';
import { person } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
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
  const [reader, words, { changed }] = await Promise.all([
    person(),
    loadWords(),
    readSearch(searchParams, named('changed')),
  ]);
  const { password: t, nav } = words.settings;
  const has = await hasPassword(reader);
  return (
    <SettingsPage
      at="/settings/password"
      heading={t.heading}
      title={has ? false : t.heading}
      path={[nav.mine]}
      lead={has ? t.lead : null}
    >
      {changed ? <Notice kind="success">{t.changed}</Notice> : null}
      {has ? <Change /> : <None />}
    </SettingsPage>
  );
}

async function Change() {
  const words = await loadWords();
  const { password: t } = words.settings;
  return (
    <Card>
      <Form action={change} title={t.heading} submit={t.submit}>
        <PasswordField name="presentPassword" label={words.labels.presentPassword} autoComplete="current-password" />
        <PasswordField
          name="password"
          label={words.labels.newPassword}
          hint={words.createAccount.passwordHint}
          autoComplete="new-password"
        />
      </Form>
    </Card>
  );
}

async function None() {
  const { password: t } = (await loadWords()).settings;
  return (
    <Card>
      <p>{t.none}</p>
      <p className="mt-2 mb-5">{t.noneAdvice}</p>
      <ButtonLink href="/forgot-password">{t.ask}</ButtonLink>
    </Card>
  );
}
