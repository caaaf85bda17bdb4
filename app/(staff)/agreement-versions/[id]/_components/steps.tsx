import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import type { Operator } from '@/lib/actor';
import { db } from '@/lib/db';
import { factsOf } from '@/lib/edition/facts';
import { life } from '@/lib/edition/lifecycle';
import { discard, publish, withdraw } from '../../actions';
import type { Edition } from './draft';

type StepsProps = { edition: Edition; actor: Operator; words: Words };

/** What an operator can do with a version now: publish a draft or throw it away; take an announced one back. */
export async function Steps({ edition, actor, words }: StepsProps) {
  const { agreementVersions: t } = words;
  const { label: version } = edition;
  const offers = life.offersFor(actor, await factsOf(db, edition));
  const offered = (event: 'publish' | 'discard' | 'withdraw') => offers.find((offer) => offer.event === event);
  const hidden = { editionId: edition.id, seen: `${edition.version}` };
  const reasons = offered('publish')?.reasons ?? [];
  return (
    <>
      {offered('publish') ? (
        <Card heading={t.publish.heading}>
          <p className="mb-4">{t.publish.meaning({ version })}</p>
          <Form
            id="publish"
            action={publish}
            submit={t.publish.submit({ version })}
            hidden={hidden}
            reasons={reasons.map((reason) => sentence(words, reason))}
          />
        </Card>
      ) : null}
      {offered('discard') ? (
        <Card heading={t.discard.heading}>
          <p className="mb-4 text-muted text-small">{t.discard.meaning}</p>
          <Form id="discard" action={discard} submit={t.discard.submit} tone="plain" hidden={hidden} />
        </Card>
      ) : null}
      {offered('withdraw')?.reasons.length === 0 ? (
        <Card heading={t.withdraw.heading}>
          <p className="mb-4 text-muted text-small">{t.withdraw.meaning}</p>
          <Form id="withdraw" action={withdraw} submit={t.withdraw.submit({ version })} tone="danger" hidden={hidden} />
        </Card>
      ) : null}
    </>
  );
}
