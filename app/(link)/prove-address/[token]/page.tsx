import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { bearer } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { PasswordField } from '@/components/ui/password-field';
import { SummaryList } from '@/components/ui/summary-list';
import { fullName } from '@/lib/field/person-name';
import { findAsked } from '@/lib/identity/asked-accounts';
import { countryName } from '@/lib/region/names';
import { DeadLink } from '../../_components/dead-link';
import { prove } from './actions';

/** A work account asked for, by the link of a letter: it begins with the password chosen for it. Opening the page changes nothing. */
export default async function ProveAddressPage({ params }: Pick<PageProps, 'params'>) {
  const { token } = await readPath(params, tokenPath);
  const [held, words, language] = await Promise.all([bearer('prove_address', token), loadWords(), locale()]);
  const asked = held?.state === 'open' ? await findAsked(held.actor) : null;
  if (!held || !asked) {
    const state = held && held.state !== 'open' ? held.state : held ? 'expired' : 'unknown';
    const { signIn, askAgain } = words.deadLink;
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
  const { proveAddress: t } = words;
  return (
    <Page width="narrow" heading={t.heading} title={false} lead={held.code === null ? t.lead : t.leadCode}>
      <SummaryList
        items={[
          { term: t.account, value: asked.organization },
          { term: t.country, value: countryName(asked.countryIso2, language) },
          { term: t.name, value: fullName(asked) },
          { term: t.email, value: asked.email },
        ]}
      />
      <p className="my-6">{t.notYours}</p>
      <Form action={prove} title={t.heading} submit={t.submit} hidden={{ token }}>
        <LetterCode code={held.code} />
        <PasswordField name="password" label={t.password} autoComplete="current-password" />
      </Form>
    </Page>
  );
}
