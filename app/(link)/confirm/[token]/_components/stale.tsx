import { Page } from '@/app/_components/page';
import { senderOf, type View } from './view';
import { WriteTo } from './write-to';

/** A link that ran out, was replaced, or belongs to an enrollment that waits for nobody any more: who sent it, what to do. */
export function Stale({ waits, ...view }: View & { waits: boolean }) {
  const { held, found, say, when } = view;
  const { confirmLink: w } = say;
  const sender = senderOf(view);
  const expired = held.state === 'expired';
  if (!waits) {
    return (
      <Page width="narrow" heading={w.gone.heading}>
        <p>{w.gone.meaning(sender)}</p>
        <p className="mt-3">{w.gone.since[found.facts.status](sender)}</p>
      </Page>
    );
  }
  const heading = expired ? w.expired.heading : w.superseded.heading;
  const meaning = expired
    ? w.expired.meaning({ ...sender, at: when.dateTime(held.link.expiresAt) })
    : w.superseded.meaning(sender);
  return (
    <Page width="narrow" heading={heading}>
      <p>{meaning}</p>
      <p className="mt-3 mb-5">{(expired ? w.expired : w.superseded).advice(sender)}</p>
      <WriteTo {...view} />
    </Page>
  );
}
