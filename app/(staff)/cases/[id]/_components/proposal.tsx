import { Notice } from '@/components/ui/notice';
import { Requests } from './requests';
import type { Shown } from './shown';

/** A refusal that waits for a second person: by whom, on what ground. */
export function Proposal({ actor, found: { rejectionProposal: proposal, names }, say, when }: Shown) {
  if (!proposal) return null;
  const { proposal: w } = say.staffCase;
  const mine = proposal.proposedById === actor.userId;
  return (
    <Notice kind="warning" heading={mine ? w.mine : w.theirs({ name: names.get(proposal.proposedById) ?? '' })}>
      <Requests requests={[{ ...proposal, id: proposal.enrollmentId, field: 'case' }]} say={say} />
      <p className="text-muted text-small">{w.when({ at: when.dateTime(proposal.at) })}</p>
      <p>{mine ? w.waits : w.decide}</p>
    </Notice>
  );
}
