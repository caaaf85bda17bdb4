import { Form } from '@/components/ui/form';
import { StatusTag } from '@/components/ui/status-tag';
import { now } from '@/lib/clock';
import { passagesOf, reviewDaysOf } from '@/lib/enrollment/review-days';
import { leaseEnds } from '@/lib/verification/lease';
import { workedOn } from '@/lib/verification/lifecycle';

import { caseStatusOf } from '../../_components/case-status';
import { claim, release, takeOver } from '../../actions';
import { hiddenIn, type Shown } from './shown';

/** How the case stands, and who has it. */
export function Desk(shown: Shown) {
  const { calendar, found, words, when } = shown;
  const { look, word } = caseStatusOf(
    found.status,
    reviewDaysOf(calendar, passagesOf(found.history.toReversed())),
    words,
    when,
  );
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1">
      <StatusTag status={look}>{word}</StatusTag>
      <span>{holderOf(shown)}</span>
      {found.snoozedUntil ? <span>{words.queue.desk.snoozed({ day: when.date(found.snoozedUntil) })}</span> : null}
      {shown.looking.map(({ userId, name, at }) => (
        <StatusTag key={userId} status="todo">
          {words.queue.desk.looking({ name, at: when.time(at) })}
        </StatusTag>
      ))}
    </div>
  );
}

function holderOf({ actor, found, words, when }: Shown): string {
  const { claim: held, desk, names, status } = found;
  const { desk: t } = words.staffCase;
  if (desk.own) return words.reasons.own_organization();
  if (!workedOn.includes(status)) return '';
  if (!held) return t.nobody;
  const since = when.recent(held.at);
  const mine = held.userId === actor.userId;
  const has = mine ? t.mine({ since }) : t.theirs({ name: names.get(held.userId) ?? '', since });
  const ends = leaseEnds(held, found);
  if (!ends || ends <= now()) return has;
  const { until, theirsUntil } = words.queue.desk;
  return `${has} ${(mine ? until : theirsUntil)({ at: when.time(ends) })}`;
}

/** Take the case, or give it back; a lead takes over what a colleague has. */
export function DeskButton({ actor, found, words }: Shown) {
  const { desk: t } = words.staffCase;
  const { claim: held, desk, status } = found;
  if (desk.own && held?.userId !== actor.userId) return null;
  if (!held && workedOn.includes(status))
    return <Form key="claim" action={claim} submit={t.claim} hidden={hiddenIn(found)} />;
  if (held?.userId === actor.userId)
    return <Form key="release" action={release} submit={t.release} tone="plain" hidden={hiddenIn(found)} />;
  if (!held || !actor.lead || !workedOn.includes(status)) return null;
  const taken = { ...hiddenIn(found), heldBy: held.userId };
  return <Form key="take-over" action={takeOver} submit={t.takeOver} tone="plain" hidden={taken} />;
}
