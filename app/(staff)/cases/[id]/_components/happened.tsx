import { sentence } from '@/app/_server/sentence';
import { Notice } from '@/components/ui/notice';
import type { DocumentStatus } from '@/generated/prisma/enums';
import { NextCase } from '../../_components/next-case';
import { type Done, movedBy } from '../outcome';
import { latestOf } from './latest';
import type { Shown } from './shown';

type Query = { done?: string | string[]; moved?: string | string[] };

/** What came of the reader's last press: done, or why not. */
export function Happened({ query, shown }: { query: Query; shown: Shown }) {
  const { words } = shown;
  const moved = movedBy(query.moved);
  const done = doneBy(query.done, shown);
  if (moved)
    return (
      <Notice kind="refusal">
        <p role="alert">{sentence(words, { code: moved }).text}</p>
        <Quicker {...shown} />
        <p>{words.staffCase.moved}</p>
      </Notice>
    );
  if (!done) return null;
  return (
    <Notice kind="success">
      <p>{words.staffCase.done[done]({ company: shown.found.facts.company })}</p>
      {offTheDesk.includes(done) ? (
        <div className="mt-2">
          <NextCase label={words.staff.next} tone="plain" />
        </div>
      ) : null}
    </Notice>
  );
}

/** Who did what meanwhile, as the history has it; nothing where the last was the reader's own doing. */
function Quicker(shown: Shown) {
  const latest = latestOf(shown);
  return latest ? <p>{shown.words.queue.quicker(latest)}</p> : null;
}

const offTheDesk: readonly Done[] = [
  'approve',
  'ask',
  'propose',
  'propose_override',
  'reject',
  'override',
  'release',
  'snooze',
];

// An address may be kept or passed on: what it says is only repeated while it is true.
function doneBy(asked: unknown, { actor, found, documents, fixDrafts, words }: Shown): Done | null {
  const done = Object.keys(words.staffCase.done).find((one) => one === asked) as Done | undefined;
  const last = found.history[0];
  if (!done) return null;
  const holds: Partial<Record<Done, boolean>> = {
    claim: found.claim?.userId === actor.userId,
    takeOver: found.claim?.userId === actor.userId,
    release: found.claim === null,
    ...proposed(found.facts.proposal, actor.userId),
    drop: found.proposal === null,
    decide: found.checks.some(({ decidedById }) => decidedById === actor.userId),
    send: true,
    answer: true,
    draftFix: fixDrafts.length > 0,
    dropFix: true,
    extend: found.answerBy !== null,
    snooze: found.snoozedUntil !== null,
    wake: found.snoozedUntil === null,
    assign: found.claim !== null,
    note: true,
    acceptDocument: documents.some(judged('accepted', actor.userId)),
    refuseDocument: documents.some(judged('unusable', actor.userId)),
  };
  return (holds[done] ?? (last?.event === done && last.userId === actor.userId)) ? done : null;
}

function judged(as: DocumentStatus, by: string) {
  return ({ status, decidedById }: Shown['documents'][number]) => status === as && decidedById === by;
}

function proposed(proposal: Shown['found']['facts']['proposal'], by: string): Partial<Record<Done, boolean>> {
  const holds = (kind: string) => proposal?.kind === kind && proposal.by === by;
  return { propose: holds('reject'), propose_override: holds('override'), propose_reinstate: holds('reinstate') };
}
