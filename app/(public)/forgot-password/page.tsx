import { named, type PageProps, readSearch } from '@/app/_server/address';
import { words } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { Page } from '@/components/ui/page';
import { splitAddress } from '@/lib/email-shape';
import { askForLink } from './actions';

/** A letter with a link to choose a new password. The answer is the same for every address. */
export default async function ForgotPasswordPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [{ sent, email }, say] = await Promise.all([readSearch(searchParams, named('sent', 'email')), words()]);
  const { forgotPassword: w } = say;
  if (sent && splitAddress(sent)) return <Sent email={sent} />;
  return (
    <Page width="narrow" heading={w.heading} title={false} lead={w.lead} back={{ href: '/sign-in', text: w.signIn }}>
      <Form action={askForLink} title={w.heading} submit={w.submit}>
        <Field name="email" type="email" label={say.labels.email} value={email} autoComplete="username" />
      </Form>
    </Page>
  );
}

async function Sent({ email }: { email: string }) {
  const { forgotPassword: w } = await words();
  return (
    <Page width="narrow" heading={w.sentHeading} back={{ href: '/sign-in', text: w.signIn }}>
      <p>{w.sent({ email })}</p>
      <p className="mt-3 text-muted">{w.sentMore}</p>
      <p className="mt-5">
        <Link href={`/forgot-password?email=${encodeURIComponent(email)}`}>{w.again}</Link>
      </p>
    </Page>
  );
}
