import { Page } from '@/app/_components/page';
import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { bearer } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { PasswordField } from '@/components/ui/password-field';
import { SummaryList } from '@/components/ui/summary-list';
import { fullName } from '@/lib/field/person-name';
import { findAsked } from '@/lib/identity/asked-accounts';
import { countryName } from '@/lib/region/names';
import { DeadLink } from '../../_components/dead-link';
import { LetterCode } from '../../_components/letter-code';
import { prove } from './actions';

/** A work account asked for, by the link of a letter: it begins with the password chosen for it. Opening the page changes nothing. */
export default async function ProveAddressPage({ params }: Pick<PageProps, 'params'>) {
  const { token } = await readPath(params, tokenPath);
  const [held, say, language] = await Promise.all([bearer('prove_address', token), words(), locale()]);
  const asked = held?.state === 'open' ? await findAsked(held.actor) : null;
  if (!held || !asked) {
    const state = held && held.state !== 'open' ? held.state : held ? 'expired' : 'unknown';
    const { signIn, askAgain } = say.deadLink;
    return (
      <DeadLink state={state}>
        {state === 'used' ? (
          <ButtonLink href="/sign-in">{signIn}</ButtonLink>
        ) : (
          <ButtonLink href="/create-work-account">{askAgain}</ButtonLink>
        )}
      </DeadLink>
    );
  }
  const { proveAddress: w } = say;
  return (
    <Page width="narrow" heading={w.heading} title={false} lead={w.lead}>
      <SummaryList
        items={[
          { term: w.account, value: asked.organization },
          { term: w.country, value: countryName(asked.countryIso2, language) },
          { term: w.name, value: fullName(asked) },
          { term: w.email, value: asked.email },
        ]}
      />
      <p className="my-6">{w.notYours}</p>
      <Form action={prove} title={w.heading} submit={w.submit} hidden={{ token }}>
        <LetterCode code={held.code} />
        <PasswordField name="password" label={w.password} autoComplete="current-password" />
      </Form>
    </Page>
  );
}
