import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import type { CodeAsked } from '@/app/_server/gates';
import { signedIn } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { PasswordField } from '@/components/ui/password-field';
import { SummaryList } from '@/components/ui/summary-list';
import { ZoneField } from '@/components/ui/zone-field';
import type { Bearer } from '@/lib/actor';
import { findInvitation } from '@/lib/identity/joining';
import { join } from '../actions';

/** To which organization, as whom, in which roles; somebody new chooses a password. */
export async function Invitation({ token, actor, code }: { token: string; actor: Bearer; code: CodeAsked }) {
  const [{ organization, email, known, roles }, words, person] = await Promise.all([
    findInvitation(actor),
    loadWords(),
    signedIn(),
  ]);
  const { join: t } = words;
  const named = roles.map((role) => words.roles[role]).join(', ');
  return (
    <Page width="narrow" heading={t.heading({ organization })} title={false} lead={t.lead({ organization })}>
      {person && person.email !== email ? <Notice kind="warning">{t.other({ email: person.email })}</Notice> : null}
      <SummaryList
        items={[
          { term: t.account, value: email },
          { term: t.roles, value: named || t.noRoles },
        ]}
      />
      <p className="my-6">{known ? t.known : t.newPassword}</p>
      <Form action={join} title={t.heading({ organization })} submit={t.submit} hidden={{ token }}>
        <LetterCode code={code} />
        {known ? null : (
          <PasswordField
            name="password"
            label={words.labels.password}
            hint={words.createAccount.passwordHint}
            autoComplete="new-password"
          />
        )}
        <ZoneField name="timeZone" />
      </Form>
    </Page>
  );
}
