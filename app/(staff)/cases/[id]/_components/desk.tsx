import { Form } from '@/components/ui/form';
import { StatusTag } from '@/components/ui/status-tag';
import { workedOn } from '@/lib/verification/lifecycle';
import { clockOf } from '@/lib/verification/review-clock';
import { standingOf } from '../../_components/standing';
import { claim, release } from '../actions';
import { passagesOf } from './case-clock';
import { hiddenIn, type Shown } from './shown';

/** How the case stands, and who has it. */
export function Desk(shown: Shown) {
  const { found, say, when } = shown;
  const { look, word } = standingOf(found.status, clockOf(passagesOf(found)), say, when);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1">
      <StatusTag status={look}>{word}</StatusTag>
      <span>{holderOf(shown)}</span>
    </div>
  );
}

function holderOf({ actor, found: { claim: held, names, status }, say, when }: Shown): string {
  const { desk: w } = say.staffCase;
  if (!workedOn.includes(status)) return '';
  if (!held) return w.nobody;
  const since = when.recent(held.at);
  return held.userId === actor.userId ? w.mine({ since }) : w.theirs({ name: names.get(held.userId) ?? '', since });
}

/** Take the case, or give it back; a lead may give back another's. */
export function DeskButton({ actor, found, say }: Shown) {
  const { desk: w } = say.staffCase;
  const { claim: held, status } = found;
  if (!held && workedOn.includes(status))
    return <Form key="claim" action={claim} submit={w.claim} hidden={hiddenIn(found)} />;
  if (held && (held.userId === actor.userId || actor.lead))
    return <Form key="release" action={release} submit={w.release} tone="plain" hidden={hiddenIn(found)} />;
  return null;
}
