import { redirect } from 'next/navigation';
import { Issuers } from '@/app/_components/issuers';
import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { anybodySignedIn } from '@/app/_server/gates';
import { safePath } from '@/app/_server/paths';
import { loadWords } from '@/app/_server/words';
import { CodeField } from '@/components/ui/code-field';
import { Form } from '@/components/ui/form';
import { PasskeyForm } from '@/components/ui/passkey-form';
import { PasswordField } from '@/components/ui/password-field';
import { hasPassword } from '@/lib/identity/passwords';
import { provenLately } from '@/lib/identity/reauthenticate';
import { again, againByPasskey, askAgain } from './actions';

/** A passkey, the password again, with a code where there is a second step, or the issuer's proof, before something grave; then back to it. */
export default async function ProvePage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [{ next: asked }, reader, words] = await Promise.all([
    readSearch(searchParams, named('next')),
    anybodySignedIn(),
    loadWords(),
  ]);
  const next = safePath(asked);
  if (provenLately(reader)) redirect(next ?? '/home');
  const { reauthenticate: t, secondStep, passkeys } = words;
  const byPassword = await hasPassword(reader);
  const byIssuer = reader.method === 'issuer';
  const hidden: Record<string, string> = next ? { next } : {};
  const lead = reader.passkey ? passkeys.prove.lead : reader.secondStep ? secondStep.reauthenticate.lead : t.lead;
  return (
    <Page width="narrow" heading={t.heading} title={byPassword ? false : t.heading} lead={lead}>
      {reader.passkey ? <ByPasskey hidden={hidden} orByPassword={byPassword} /> : null}
      {byPassword ? (
        <Form action={again} title={t.heading} submit={t.submit} hidden={hidden}>
          <PasswordField name="password" label={words.labels.password} autoComplete="current-password" />
          {reader.secondStep ? (
            <CodeField label={secondStep.reauthenticate.code} hint={secondStep.reauthenticate.codeHint} of="either" />
          ) : reader.passkey ? (
            <CodeField label={secondStep.signIn.recovery} hint={secondStep.signIn.recoveryHint} of="recovery" />
          ) : null}
        </Form>
      ) : null}
      {byIssuer ? (
        <div className="mt-8">
          <p>{t.issuerLead}</p>
          <Issuers next={next} again />
        </div>
      ) : null}
    </Page>
  );
}

async function ByPasskey({ hidden, orByPassword }: { hidden: Record<string, string>; orByPassword: boolean }) {
  const { prove: t, use } = (await loadWords()).passkeys;
  return (
    <>
      <PasskeyForm
        id="passkey"
        action={againByPasskey}
        ask={{ use: askAgain }}
        t={{ notUsed: t.notUsed }}
        submit={use.prove}
        hidden={hidden}
      />
      <noscript>
        <p className="mt-4">{use.without}</p>
      </noscript>
      {orByPassword ? <p className="mt-8 mb-4 border-line border-t pt-5">{t.or}</p> : null}
    </>
  );
}
