import type { When } from '@/app/_server/dates';
import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Reasons } from '@/components/ui/reasons';
import { SummaryList } from '@/components/ui/summary-list';
import type { Member } from '@/lib/actor';
import { offersFor, open } from '@/lib/delegation/lifecycle';
import { askerStands } from '@/lib/delegation/needs';
import type { findDelegation } from '@/lib/delegation/queries';
import { fullName } from '@/lib/field/person-name';
import { apart } from '@/lib/reader/isolate';
import { sendAgain, withdraw } from '../actions';

export type DelegationProps = {
  found: NonNullable<Awaited<ReturnType<typeof findDelegation>>>;
  member: Member;
  words: Words;
  when: When;
};

/** Whom a Global admin asked to accept a version and what became of it, for the company's Global admins. */
export function Delegation({ found, member, words, when }: DelegationProps) {
  const { asked: t } = words.delegation;
  const { facts, last, heldUntil } = found;
  const { id, status, version, expiresAt, note } = facts;
  const isOpen = open.includes(status);
  const lapsed = isOpen ? askerStands(facts, member) : [];
  const hidden = { delegationId: id, seen: `${version}` };
  const offers = offersFor(member, facts).map(({ event }) => event);
  return (
    <Card heading={t.heading({ person: apart(fullName(facts)) })}>
      {heldUntil ? <Notice kind="warning">{t.held({ until: when.dateTime(heldUntil) })}</Notice> : null}
      <SummaryList
        items={[
          { term: t.state, value: t.statuses[status] },
          { term: t.person, value: [fullName(facts), facts.title, facts.email].filter(Boolean).join(', ') },
          { term: t.by, value: facts.askedBy },
          { term: t.since, value: when.dateTime(facts.askedAt) },
          ...(isOpen ? [{ term: t.until, value: when.dateTime(expiresAt) }] : []),
          ...(note ? [{ term: t.note, value: note }] : []),
          ...(status === 'declined' && last?.note ? [{ term: t.reason, value: last.note }] : []),
        ]}
      />
      <Reasons reasons={lapsed.map((reason) => sentence(words, reason))} />
      {isOpen ? null : <p className="mt-3 text-muted text-small">{t.anew}</p>}
      <div className="mt-4 flex flex-wrap gap-3">
        {offers.includes('send_again') && lapsed.length === 0 ? (
          <Form action={sendAgain} submit={t.sendAgain} tone="plain" hidden={hidden} />
        ) : null}
        {offers.includes('withdraw') ? (
          <Form action={withdraw} submit={t.withdraw} tone="plain" hidden={hidden} />
        ) : null}
      </div>
    </Card>
  );
}
