import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { StatusTag } from '@/components/ui/status-tag';
import type { Reviewer } from '@/lib/actor';
import type { findAccount } from '@/lib/customer/queries';
import { looks } from '../../_components/rows';
import { claim, release, takeOver } from '../actions';

export type Shown = {
  actor: Reviewer;
  found: NonNullable<Awaited<ReturnType<typeof findAccount>>>;
  names: ReadonlyMap<string, string>;
  words: Words;
  when: When;
};

/** How the account stands, and who has it. */
export function Desk(shown: Shown) {
  const { found, words } = shown;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1">
      <StatusTag status={looks[found.status]}>{words.accounts.statuses[found.status]}</StatusTag>
      <span>{holderOf(shown)}</span>
    </div>
  );
}

function holderOf({ actor, found, names, words, when }: Shown): string {
  const { account: t } = words.accounts;
  const { claimedById, claimedAt } = found;
  if (found.own) return words.reasons.own_organization();
  if (found.status !== 'under_review') return '';
  if (!claimedById || !claimedAt) return t.nobody;
  const since = when.recent(claimedAt);
  return claimedById === actor.userId ? t.mine({ since }) : t.theirs({ name: names.get(claimedById) ?? '', since });
}

/** Take the account, or give it back; a lead takes over what a colleague has. */
export function DeskButton({ actor, found, words }: Shown) {
  const { account: t } = words.accounts;
  const hidden = { customerId: found.organizationId };
  if (found.status !== 'under_review') return null;
  if (found.own && found.claimedById !== actor.userId) return null;
  if (!found.claimedById) return <Form key="claim" action={claim} submit={t.claim} hidden={hidden} />;
  if (found.claimedById === actor.userId)
    return <Form key="release" action={release} submit={t.release} tone="plain" hidden={hidden} />;
  const taken = { ...hidden, heldBy: found.claimedById };
  return actor.lead ? <Form key="take-over" action={takeOver} submit={t.takeOver} tone="plain" hidden={taken} /> : null;
}
