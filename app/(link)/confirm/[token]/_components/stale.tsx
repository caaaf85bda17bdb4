import { Page } from '@/app/_components/page';
import { StatusWay } from './status-way';
import { senderOf, type View } from './view';
import { WriteTo } from './write-to';

/** A link that ran out, was replaced, or belongs to an enrollment that waits for nobody any more: who sent it, what to do. */
export function Stale({ waits, ...view }: View & { waits: boolean }) {
  const { held, found, words, when } = view;
  const { confirmLink: t } = words;
  const sender = senderOf(view);
  const expired = held.state === 'expired';
  if (!waits) {
    return (
      <Page width="narrow" heading={t.gone.heading}>
        <p>{t.gone.meaning(sender)}</p>
        <p className="mt-3">{t.gone.since[found.facts.status](sender)}</p>
        <StatusWay facts={found.facts} words={words} />
      </Page>
    );
  }
  const heading = expired ? t.expired.heading : t.superseded.heading;
  const meaning = expired
    ? t.expired.meaning({ ...sender, at: when.dateTime(held.link.expiresAt) })
    : t.superseded.meaning(sender);
  return (
    <Page width="narrow" heading={heading}>
      <p>{meaning}</p>
      <p className="mt-3 mb-5">{(expired ? t.expired : t.superseded).advice(sender)}</p>
      <WriteTo {...view} />
      <StatusWay facts={found.facts} words={words} />
    </Page>
  );
}
