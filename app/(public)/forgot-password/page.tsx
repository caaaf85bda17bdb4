import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { carriedAddress } from '@/app/_server/carried';
import { signedIn } from '@/app/_server/session';
import { words } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { askForLink } from './actions';

/** A letter with a link to choose a new password. The answer is the same for every address. */
export default async function ForgotPasswordPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [{ sent }, say, carried, person] = await Promise.all([
    readSearch(searchParams, named('sent')),
    words(),
    carriedAddress(),
    signedIn(),
  ]);
  const { forgotPassword: w } = say;
  if (sent) return <Sent email={carried} />;
  const email = person?.email ?? carried ?? undefined;
  return (
    <Page width="narrow" heading={w.heading} title={false} lead={w.lead} back={{ href: '/sign-in', text: w.signIn }}>
      <Form action={askForLink} title={w.heading} submit={w.submit}>
        <Field name="email" type="email" label={say.labels.email} value={email} autoComplete="username" />
      </Form>
    </Page>
  );
}

async function Sent({ email }: { email: string | null }) {
  const { forgotPassword: w } = await words();
  return (
    <Page width="narrow" heading={w.sentHeading} back={{ href: '/sign-in', text: w.signIn }}>
      <p>{email ? w.sent({ email }) : w.sentNoAddress}</p>
      <p className="mt-3 text-muted">{w.sentMore}</p>
      <p className="mt-5">
        <Link href="/forgot-password">{w.again}</Link>
      </p>
    </Page>
  );
}
