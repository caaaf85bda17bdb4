import { redirect } from 'next/navigation';
import { Issuers } from '@/app/_components/issuers';
import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { anybodySignedIn } from '@/app/_server/gates';
import { safePath } from '@/app/_server/paths';
import { loadWords } from '@/app/_server/words';
import { CodeField } from '@/components/ui/code-field';
import { Form } from '@/components/ui/form';
import { PasswordField } from '@/components/ui/password-field';
import { hasPassword } from '@/lib/identity/passwords';
import { provenLately } from '@/lib/identity/reauthenticate';
import { again } from './actions';

/** The password again, with a code where there is a second step, or the issuer's proof, before something grave; then back to it. */
export default async function ProvePage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [{ next: asked }, reader, words] = await Promise.all([
    readSearch(searchParams, named('next')),
    anybodySignedIn(),
    loadWords(),
  ]);
  const next = safePath(asked);
  if (provenLately(reader)) redirect(next ?? '/home');
  const { reauthenticate: t, secondStep } = words;
  const byPassword = await hasPassword(reader);
  const byIssuer = reader.method === 'issuer';
  return (
    <Page
      width="narrow"
      heading={t.heading}
      title={byPassword ? false : t.heading}
      lead={reader.secondStep ? secondStep.reauthenticate.lead : t.lead}
    >
      {byPassword ? (
        <Form action={again} title={t.heading} submit={t.submit} hidden={next ? { next } : {}}>
          <PasswordField name="password" label={words.labels.password} autoComplete="current-password" />
          {reader.secondStep ? (
            <CodeField label={secondStep.reauthenticate.code} hint={secondStep.reauthenticate.codeHint} of="either" />
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
