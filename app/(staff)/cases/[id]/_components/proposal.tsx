import { Notice } from '@/components/ui/notice';
import { Requests } from './requests';
import type { Shown } from './shown';

/** What waits for a second person: who proposes it, on what ground. */
export function Proposal({ actor, found: { facts, proposal, names }, catalogue, words, when }: Shown) {
  if (!proposal || !facts.proposal) return null;
  const t = words.staffCase.proposal;
  const mine = proposal.proposedById === actor.userId;
  const said = (code: string) => catalogue.find((one) => one.code === code)?.words ?? null;
  const requests = (proposal.reasons.length > 0 ? proposal.reasons : [null]).map((reason, index) => ({
    id: `${index}`,
    field: 'case',
    reason,
    said: reason ? said(reason) : null,
    message: index === 0 ? proposal.message : '',
  }));
  const by = names.get(proposal.proposedById) ?? '';
  return (
    <Notice kind="warning" heading={mine ? t.mine[proposal.kind] : t.theirs[proposal.kind]({ name: by })}>
      <Requests requests={requests} words={words} />
      <p className="text-muted text-small">{t.when({ at: when.dateTime(proposal.at) })}</p>
      <p>{mine ? t.waits : t.decide[proposal.kind]}</p>
    </Notice>
  );
}
