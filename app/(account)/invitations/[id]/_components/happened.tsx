import { Notice } from '@/components/ui/notice';
import { after, hours, now } from '@/lib/clock';
import type { Shown } from './shown';

/** What came of the reader's last press. An address may be kept or passed on: what it says is only repeated while it is true. */
export function Happened({ done, shown }: { done: unknown; shown: Shown }) {
  const { actor, found, words } = shown;
  const [last] = found.history;
  const { done: t } = words.invitations;
  const said = {
    send: t.send,
    resend: t.resend,
    resend_parked: t.resend,
    revoke: t.revoke,
    discard: t.discard,
  }[last?.event ?? ''];
  if (done === 'reminded') return <Reminded {...shown} />;
  if (!done || !said || last?.userId !== actor.userId) return null;
  return <Notice kind="success">{said({ email: found.facts.email })}</Notice>;
}

function Reminded({ found: { facts }, words }: Shown) {
  if (!facts.remindedAt || facts.remindedAt < after(now(), -hours(1))) return null;
  return <Notice kind="success">{words.bulk.remind.done({ email: facts.email })}</Notice>;
}
