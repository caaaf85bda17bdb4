import { Notice } from '@/components/ui/notice';
import type { Shown } from './shown';

/** What came of the reader's last press. An address may be kept or passed on: what it says is only repeated while it is true. */
export function Happened({ asked, shown }: { asked: unknown; shown: Shown }) {
  const { actor, found, words } = shown;
  const [last] = found.history;
  const { done } = words.invitations;
  const said = {
    send: done.send,
    resend: done.resend,
    resend_parked: done.resend,
    revoke: done.revoke,
    discard: done.discard,
  }[last?.event ?? ''];
  if (!asked || !said || last?.userId !== actor.userId) return null;
  return <Notice kind="success">{said({ email: found.facts.email })}</Notice>;
}
