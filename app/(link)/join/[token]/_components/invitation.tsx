import { Page } from '@/app/_components/page';
import type { CodeAsked } from '@/app/_server/gates';
import { signedIn } from '@/app/_server/session';
import { words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { PasswordField } from '@/components/ui/password-field';
import { SummaryList } from '@/components/ui/summary-list';
import { ZoneField } from '@/components/ui/zone-field';
import type { Bearer } from '@/lib/actor';
import { findInvitation } from '@/lib/identity/joining';
import { LetterCode } from '../../../_components/letter-code';
import { join } from '../actions';

/** To which organization, as whom, in which roles; somebody new chooses a password. */
export async function Invitation({ token, actor, code }: { token: string; actor: Bearer; code: CodeAsked }) {
  const [{ organization, email, known, roles }, say, person] = await Promise.all([
    findInvitation(actor),
    words(),
    signedIn(),
  ]);
  const { join: w } = say;
  const named = roles.map((role) => say.roles[role]).join(', ');
  return (
    <Page width="narrow" heading={w.heading({ organization })} title={false} lead={w.lead({ organization })}>
      {person && person.email !== email ? <Notice kind="warning">{w.other({ email: person.email })}</Notice> : null}
      <SummaryList
        items={[
          { term: w.account, value: email },
          { term: w.roles, value: named || w.noRoles },
        ]}
      />
      <p className="my-6">{known ? w.known : w.newPassword}</p>
      <Form action={join} title={w.heading({ organization })} submit={w.submit} hidden={{ token }}>
        <LetterCode code={code} />
        {known ? null : (
          <PasswordField
            name="password"
            label={say.labels.password}
            hint={say.createAccount.passwordHint}
            autoComplete="new-password"
          />
        )}
        <ZoneField name="timeZone" />
      </Form>
    </Page>
  );
}
