import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { named, type PageProps, readPath, readSearch, tokenPath } from '@/app/_server/address';
import { bearer } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { findMove } from '@/lib/location-transfer/account-move';
import { DeadLink } from '../../_components/dead-link';
import { move } from './actions';

/** The holder of a membership account lets one work account alone use it. Opening the page changes nothing. */
export default async function MoveMembershipPage({ params, searchParams }: PageProps) {
  const [{ token }, { done }] = await Promise.all([
    readPath(params, tokenPath),
    readSearch(searchParams, named('done')),
  ]);
  const [held, words] = await Promise.all([bearer('move_partner_account', token), loadWords()]);
  const found = held ? await findMove(held.actor) : null;
  const { move: t } = words.membership;
  const home = <ButtonLink href="/">{words.deadLink.home}</ButtonLink>;
  if (done && held?.state === 'used') {
    return (
      <Page width="narrow" heading={t.done} lead={t.doneMeans}>
        {home}
      </Page>
    );
  }
  if (held?.state !== 'open' || !found) {
    return <DeadLink state={held && held.state !== 'open' ? held.state : 'unknown'}>{home}</DeadLink>;
  }
  const { account, name, others, comesAlong } = found;
  const usedBy = others.map((other) => ({
    term: other.name,
    value: other.location
      ? (other.location.partnerId === comesAlong?.partnerId ? t.comes : t.goes)({
          partnerId: other.location.partnerId,
        })
      : t.nothing,
  }));
  return (
    <Page width="narrow" heading={t.question({ account: account.name, organization: name })} title={false}>
      <ul className="mb-6 grid list-disc gap-2 pl-5 marker:text-muted">
        {t.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {usedBy.length > 0 ? (
        <Card heading={t.others}>
          <SummaryList items={usedBy} />
        </Card>
      ) : null}
      <div className="mt-7">
        <Form
          action={move}
          title={t.question({ account: account.name, organization: name })}
          submit={t.submit({ organization: name })}
          tone="danger"
          hidden={{ token }}
        >
          <LetterCode code={held.code} />
        </Form>
      </div>
    </Page>
  );
}
