import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { bearer } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { findAddress } from '@/lib/notice/addresses';
import { DeadLink } from '../../_components/dead-link';
import { prove } from './actions';

/** That an address wants a company’s news, by the link of a letter. Opening the page changes nothing. */
export default async function ProveNoticeAddressPage({ params }: Pick<PageProps, 'params'>) {
  const { token } = await readPath(params, tokenPath);
  const [held, words] = await Promise.all([bearer('prove_notice_address', token), loadWords()]);
  const found = held ? await findAddress(held.actor) : null;
  const { prove: t } = words.notices;
  const home = <ButtonLink href="/">{words.deadLink.home}</ButtonLink>;
  if (!held || !found || (held.state !== 'open' && !found.provenAt))
    return <DeadLink state={held && held.state !== 'open' ? held.state : 'unknown'}>{home}</DeadLink>;
  const { organization, email } = found;
  if (found.provenAt)
    return (
      <Page width="narrow" heading={t.done} lead={t.doneMeans({ organization })}>
        {home}
      </Page>
    );
  return (
    <Page width="narrow" heading={t.heading} title={false} lead={t.lead({ organization })}>
      <SummaryList
        items={[
          { term: t.company, value: organization },
          { term: words.labels.email, value: email },
        ]}
      />
      <Form action={prove} title={t.heading} submit={t.submit} hidden={{ token }}>
        <LetterCode code={held.code} />
      </Form>
    </Page>
  );
}
