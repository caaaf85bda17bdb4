import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { bearer } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { findByLetter } from '@/lib/address-change/queries';
import { DeadLink } from '../../_components/dead-link';
import { undo } from './actions';

/** The address of before takes the change back, by the link of its letter. Opening the page changes nothing. */
export default async function TakeAddressBackPage({ params }: Pick<PageProps, 'params'>) {
  const { token } = await readPath(params, tokenPath);
  const [held, words] = await Promise.all([bearer('take_address_back', token), loadWords()]);
  const { address: t } = words.people;
  const facts = held && (await findByLetter(held.actor));
  if (held?.state === 'used' && facts?.status === 'undone')
    return (
      <Page width="narrow" heading={t.undo.done} lead={t.undo.doneText(facts)}>
        <ButtonLink href="/forgot-password">{t.undo.password}</ButtonLink>
      </Page>
    );
  if (!held || !facts || held.state !== 'open')
    return (
      <DeadLink state={held && held.state !== 'open' ? held.state : 'unknown'}>
        <ButtonLink href="/sign-in">{t.signIn}</ButtonLink>
      </DeadLink>
    );
  return (
    <Page width="narrow" heading={t.undo.heading} title={false} lead={t.undo.lead(facts)}>
      <Form action={undo} title={t.undo.heading} submit={t.undo.submit} hidden={{ token }}>
        <LetterCode code={held.code} />
      </Form>
    </Page>
  );
}
