import { redirect } from 'next/navigation';
import { safePath } from '@/app/_server/home';
import { signedIn } from '@/app/_server/session';
import { words } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PasswordField } from '@/components/ui/password-field';
import Link from 'next/link';
import { signInWithPassword } from './actions';

type Asked = { next?: string; email?: string; left?: string; made?: string };

/** Sign in, and back to where one was going. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [{ next, email, left, made }, say, person] = await Promise.all([searchParams, words(), signedIn()]);
  if (person) redirect(safePath(next) ?? '/home');
  const { signIn: w } = say;
  return (
    <Page width="narrow" heading={w.heading} title={false}>
      {made ? <Notice kind="info">{w.made}</Notice> : null}
      {left ? <Notice kind="success">{w.left}</Notice> : null}
      <Form action={signInWithPassword} title={w.heading} submit={w.submit} hidden={{ next: safePath(next) ?? '' }}>
        <Field name="email" type="email" label={say.labels.email} value={email ?? ''} autoComplete="username" />
        <PasswordField name="password" label={say.labels.password} autoComplete="current-password" />
      </Form>
      <p className="mt-6">
        <Link href="/forgot-password">{w.forgot}</Link>
      </p>
    </Page>
  );
}
