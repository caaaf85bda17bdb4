import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { bearer } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { PasswordField } from '@/components/ui/password-field';
import { db } from '@/lib/db';
import { keepsSignIn } from '@/lib/way-back/answers';
import { findAsked } from '@/lib/way-back/prove';
import { DeadLink } from '../../_components/dead-link';
import { take } from './actions';

/** The new Global admin of a company that could not sign in chooses a password. Opening the page changes nothing. */
export default async function TakeWayBackPage({ params }: Pick<PageProps, 'params'>) {
  const [{ token }, words] = await Promise.all([readPath(params, tokenPath), loadWords()]);
  const held = await bearer('take_way_back', token);
  if (held?.state !== 'open')
    return (
      <DeadLink state={held?.state ?? 'unknown'}>
        <ButtonLink href={held ? '/sign-in' : '/way-back'}>
          {held ? words.deadLink.signIn : words.wayBack.ask.again}
        </ButtonLink>
      </DeadLink>
    );
  const { take: t } = words.wayBack;
  const asked = await findAsked(held.actor);
  const known = await keepsSignIn(db, asked);
  const heading = t.heading({ company: asked.company });
  return (
    <Page width="narrow" heading={heading} title={false} lead={(known ? t.leadKnown : t.lead)(asked)}>
      <Form action={take} title={heading} submit={t.submit} hidden={{ token }}>
        <LetterCode code={held.code} />
        {known ? null : (
          <PasswordField
            name="password"
            label={words.labels.newPassword}
            hint={words.createAccount.passwordHint}
            autoComplete="new-password"
          />
        )}
      </Form>
    </Page>
  );
}
