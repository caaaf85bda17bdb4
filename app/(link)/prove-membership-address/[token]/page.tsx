import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { bearer } from '@/app/_server/gates';
import { usesReseller } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { findProven } from '@/lib/partner-id/proofs';
import { DeadLink } from '../../_components/dead-link';
import { prove } from './actions';

/** The address of a membership account is its holder's own, by the link of a letter. Opening the page changes nothing. */
export default async function ProveMembershipPage({ params }: Pick<PageProps, 'params'>) {
  const { token } = await readPath(params, tokenPath);
  const [held, words, links] = await Promise.all([bearer('prove_partner_account', token), loadWords(), usesReseller()]);
  const account = held ? await findProven(held.actor) : null;
  const { prove: t } = words.membership;
  const onward = links ? { href: '/enrollment/partner-id', text: t.link } : { href: '/', text: words.deadLink.home };
  if (!held || !account || (held.state !== 'open' && !account.addressProvenAt)) {
    return (
      <DeadLink state={held && held.state !== 'open' ? held.state : 'unknown'}>
        <ButtonLink href={onward.href}>{onward.text}</ButtonLink>
      </DeadLink>
    );
  }
  if (account.addressProvenAt) {
    return (
      <Page width="narrow" heading={t.done} lead={t.doneMeans({ account: account.name })}>
        <ButtonLink href={onward.href}>{onward.text}</ButtonLink>
      </Page>
    );
  }
  return (
    <Page width="narrow" heading={t.heading} title={false} lead={t.lead}>
      <SummaryList
        items={[
          { term: t.account, value: account.name },
          { term: words.labels.email, value: account.signInEmail },
        ]}
      />
      <p className="my-6">{t.notYours}</p>
      <Form action={prove} title={t.heading} submit={t.submit} hidden={{ token }}>
        <LetterCode code={held.code} />
      </Form>
    </Page>
  );
}
