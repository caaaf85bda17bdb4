import type { Words } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { PasswordField } from '@/components/ui/password-field';
import { connect } from '../actions';

/** The sign-in of the membership account, which may be another than the work account's. */
export function SignIn({ title, words }: { title: string; words: Words }) {
  const { signIn: t } = words.partnerId;
  return (
    <section>
      <h2>{t.heading}</h2>
      <p className="mt-1 mb-5 text-muted">{t.meaning}</p>
      <Form
        keeps="enrollment-sign-in"
        action={connect}
        title={title}
        submit={t.submit}
        beside={<Link href="/enrollment/partner-id/new-account">{t.none}</Link>}
      >
        <Field name="email" type="email" label={words.labels.email} autoComplete="off" />
        <PasswordField name="password" label={words.labels.password} autoComplete="current-password" />
      </Form>
      <p className="mt-5">
        <Link href="/forgot-membership-password">{t.forgot}</Link>
      </p>
    </section>
  );
}
