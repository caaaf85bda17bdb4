import { redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { carriedAddress } from '@/app/_server/carried';
import { isOfferedHere } from '@/app/_server/passkey-question';
import { safePath } from '@/app/_server/paths';
import { signedIn } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { PasskeyForm } from '@/components/ui/passkey-form';
import { PasswordField } from '@/components/ui/password-field';
import { env } from '@/lib/env';
import { Issuers } from '../../_components/issuers';
import { News } from './_components/news';
import { askForPasskey, signInWithPasskey, signInWithPassword } from './actions';

/** Sign in, and back to where one was going. */
export default async function SignInPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [query, words, person, carried, offers] = await Promise.all([
    readSearch(searchParams, named('next', 'error', 'left', 'joined', 'reset', 'taken')),
    loadWords(),
    signedIn(),
    carriedAddress(),
    isOfferedHere(),
  ]);
  const next = safePath(query.next);
  if (person) redirect(next ?? '/home');
  const { signIn: t } = words;
  const { use: passkey } = words.passkeys;
  const email = query.joined || query.reset || query.taken ? (carried ?? undefined) : undefined;
  return (
    <Page width="narrow" heading={t.heading} title={false}>
      <News {...query} />
      <Form action={signInWithPassword} title={t.heading} submit={t.submit} hidden={next ? { next } : {}}>
        <Field name="email" type="email" label={words.labels.email} value={email} autoComplete="username webauthn" />
        <PasswordField name="password" label={words.labels.password} autoComplete="current-password" />
      </Form>
      <p className="mt-5">
        <Link href="/forgot-password">{t.forgot}</Link>
      </p>
      <div className="mt-6">
        <PasskeyForm
          id="passkey"
          action={signInWithPasskey}
          ask={{ use: askForPasskey }}
          t={{ notUsed: passkey.notUsed }}
          offers={offers}
          submit={passkey.signIn}
          tone="plain"
          hidden={next ? { next } : {}}
        />
        <noscript>
          <p className="mt-2 text-muted text-small">{passkey.without}</p>
        </noscript>
      </div>
      {env.DEMO && !env.SECOND_STEP.includes('staff') ? (
        <p className="mt-6 text-muted text-small">{t.demoOneStep}</p>
      ) : null}
      <Issuers next={next} />
      <p className="mt-8 border-line border-t pt-5">
        {t.noAccount}{' '}
        <Link href={next ? `/create-work-account?next=${encodeURIComponent(next)}` : '/create-work-account'}>
          {t.create}
        </Link>
      </p>
      <p className="mt-3">
        <Link href="/status">{words.enrollmentStatus.way}</Link>
      </p>
      <p className="mt-3">
        <Link href="/way-back">{words.wayBack.way}</Link>
      </p>
    </Page>
  );
}
