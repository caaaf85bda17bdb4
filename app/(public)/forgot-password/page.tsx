import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { carriedAddress } from '@/app/_server/carried';
import { signedIn } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { askForLink } from './actions';

/** A letter with a link to choose a new password. The answer is the same for every address. */
export default async function ForgotPasswordPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [{ sent }, words, carried, person] = await Promise.all([
    readSearch(searchParams, named('sent')),
    loadWords(),
    carriedAddress(),
    signedIn(),
  ]);
  const { forgotPassword: t } = words;
  if (sent) return <Sent email={carried} />;
  const email = person?.email ?? carried ?? undefined;
  return (
    <Page width="narrow" heading={t.heading} title={false} lead={t.lead} back={{ href: '/sign-in', text: t.signIn }}>
      <Form action={askForLink} title={t.heading} submit={t.submit}>
        <Field name="email" type="email" label={words.labels.email} value={email} autoComplete="username" />
      </Form>
    </Page>
  );
}

async function Sent({ email }: { email: string | null }) {
  const { forgotPassword: t } = await loadWords();
  return (
    <Page width="narrow" heading={t.sentHeading} back={{ href: '/sign-in', text: t.signIn }}>
      <p>{email ? t.sent({ email }) : t.sentNoAddress}</p>
      <p className="mt-3 text-muted">{t.sentMore}</p>
      <p className="mt-5">
        <Link href="/forgot-password">{t.again}</Link>
      </p>
    </Page>
  );
}
