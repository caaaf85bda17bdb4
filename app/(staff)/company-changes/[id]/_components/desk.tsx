import { looks } from '@/app/_components/company-change/state';
import { Form } from '@/components/ui/form';
import { StatusTag } from '@/components/ui/status-tag';
import { onDesk } from '@/lib/company-change/lifecycle';
import { claim, release, takeOver } from '../actions';
import type { Shown } from './shown';

/** How the change stands, and who has it. */
export function Desk(shown: Shown) {
  const { facts } = shown.found;
  const { review, statuses } = shown.words.companyChange;
  const word = facts.status === 'refusal_proposed' ? review.proposed : statuses[facts.status];
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1">
      <StatusTag status={looks[facts.status]}>{word}</StatusTag>
      <span>{holderOf(shown)}</span>
    </div>
  );
}

function holderOf({ actor, found, words, when }: Shown): string {
  const { review: t } = words.companyChange;
  const { claimedById, claimedAt, names, facts } = found;
  if (found.own) return words.reasons.own_organization();
  if (!onDesk.includes(facts.status)) return '';
  if (!claimedById || !claimedAt) return t.nobody;
  const since = when.recent(claimedAt);
  return claimedById === actor.userId ? t.mine({ since }) : t.theirs({ name: names.get(claimedById) ?? '', since });
}

/** Take the change, or give it back; a lead takes over what a colleague has. */
export function DeskButton({ actor, found, words }: Shown) {
  const { review: t } = words.companyChange;
  const { claimedById, facts } = found;
  const hidden = { changeId: facts.id };
  if (!onDesk.includes(facts.status) || found.own) return null;
  if (!claimedById) return <Form key="claim" action={claim} submit={t.claim} hidden={hidden} />;
  if (claimedById === actor.userId)
    return <Form key="release" action={release} submit={t.release} tone="plain" hidden={hidden} />;
  const taken = { ...hidden, heldBy: claimedById };
  return actor.lead ? <Form key="take-over" action={takeOver} submit={t.takeOver} tone="plain" hidden={taken} /> : null;
}
