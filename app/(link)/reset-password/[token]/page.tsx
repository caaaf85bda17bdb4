import { Page } from '@/app/_components/page';
import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { bearer } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { PasswordField } from '@/components/ui/password-field';
import { DeadLink } from '../../_components/dead-link';
import { LetterCode } from '../../_components/letter-code';
import { reset } from './actions';

/** A new password, by the link of a letter. Opening it changes nothing. */
export default async function ResetPasswordPage({ params }: Pick<PageProps, 'params'>) {
  const { token } = await readPath(params, tokenPath);
  const [held, say] = await Promise.all([bearer('reset_password', token), words()]);
  const { resetPassword: w, deadLink } = say;
  if (held?.state !== 'open') {
    return (
      <DeadLink state={held?.state ?? 'unknown'}>
        <ButtonLink href="/forgot-password">{deadLink.resetAgain}</ButtonLink>
      </DeadLink>
    );
  }
  const email = held.actor.address;
  return (
    <Page width="narrow" heading={w.heading} title={false} lead={w.lead({ email })}>
      <Form action={reset} title={w.heading} submit={w.submit} hidden={{ token }}>
        <LetterCode code={held.code} />
        <PasswordField
          name="password"
          label={say.labels.newPassword}
          hint={say.createAccount.passwordHint}
          autoComplete="new-password"
        />
      </Form>
    </Page>
  );
}
