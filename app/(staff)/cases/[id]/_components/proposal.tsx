import { Notice } from '@/components/ui/notice';
import { Requests } from './requests';
import type { Shown } from './shown';

/** A refusal that waits for a second person: by whom, on what ground. */
export function Proposal({ actor, found: { rejectionProposal: proposal, names }, words, when }: Shown) {
  if (!proposal) return null;
  const { proposal: t } = words.staffCase;
  const mine = proposal.proposedById === actor.userId;
  return (
    <Notice kind="warning" heading={mine ? t.mine : t.theirs({ name: names.get(proposal.proposedById) ?? '' })}>
      <Requests requests={[{ ...proposal, id: proposal.enrollmentId, field: 'case' }]} words={words} />
      <p className="text-muted text-small">{t.when({ at: when.dateTime(proposal.at) })}</p>
      <p>{mine ? t.waits : t.decide}</p>
    </Notice>
  );
}
