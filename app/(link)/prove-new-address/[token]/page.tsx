import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { bearer } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { findByLetter } from '@/lib/address-change/queries';
import { DeadLink } from '../../_components/dead-link';
import { prove } from './actions';

/** A new address to sign in by proves itself, by the link of its letter. Opening the page changes nothing. */
export default async function ProveNewAddressPage({ params }: Pick<PageProps, 'params'>) {
  const { token } = await readPath(params, tokenPath);
  const [held, words, when] = await Promise.all([bearer('prove_new_address', token), loadWords(), dates()]);
  const { address: t } = words.people;
  const facts = held && (await findByLetter(held.actor));
  if (held?.state === 'used' && facts?.status === 'changed')
    return (
      <Page
        width="narrow"
        heading={t.prove.done}
        lead={t.prove.doneText({ was: facts.was, until: when.dateTime(facts.expiresAt) })}
      >
        <ButtonLink href="/sign-in">{t.signIn}</ButtonLink>
      </Page>
    );
  if (!held || !facts || held.state !== 'open')
    return (
      <DeadLink state={held && held.state !== 'open' ? held.state : 'unknown'}>
        <ButtonLink href="/settings/address">{t.settings}</ButtonLink>
      </DeadLink>
    );
  return (
    <Page width="narrow" heading={t.prove.heading} title={false} lead={t.prove.lead({ email: facts.email })}>
      <Form action={prove} title={t.prove.heading} submit={t.prove.submit} hidden={{ token }}>
        <LetterCode code={held.code} />
      </Form>
    </Page>
  );
}
