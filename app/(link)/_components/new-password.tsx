import { Page } from '@/app/_components/page';
import { bearer } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-frame';
import { PasswordField } from '@/components/ui/password-field';
import type { Purpose } from '@/lib/link/link';
import { LetterCode } from '../../_components/letter-code';
import { DeadLink } from './dead-link';

type NewPasswordProps = {
  purpose: Extract<Purpose, 'reset_password' | 'reset_partner_account'>;
  token: string;
  reset: FormAction;
  /** Where a letter that no longer works is asked for anew. */
  again: string;
};

/** A new password, by the link of a letter: for a person, or for a membership account. Opening it changes nothing. */
export async function NewPassword({ purpose, token, reset, again }: NewPasswordProps) {
  const [held, words] = await Promise.all([bearer(purpose, token), loadWords()]);
  const t = purpose === 'reset_password' ? words.resetPassword : words.resetMembership;
  if (held?.state !== 'open') {
    return (
      <DeadLink state={held?.state ?? 'unknown'}>
        <ButtonLink href={again}>{words.deadLink.resetAgain}</ButtonLink>
      </DeadLink>
    );
  }
  return (
    <Page width="narrow" heading={t.heading} title={false} lead={t.lead({ email: held.actor.address })}>
      <Form action={reset} title={t.heading} submit={t.submit} hidden={{ token }}>
        <LetterCode code={held.code} />
        <PasswordField
          name="password"
          label={words.labels.newPassword}
          hint={words.createAccount.passwordHint}
          autoComplete="new-password"
        />
      </Form>
    </Page>
  );
}
