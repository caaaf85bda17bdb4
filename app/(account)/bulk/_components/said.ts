import type { Words } from '@/app/_server/words';
import type { Status } from '@/components/ui/status-tag';
import type { BulkOutcome, BulkStatus } from '@/generated/prisma/enums';
import type { Tally } from '@/lib/bulk/lifecycle';
import type { FoundJob } from '@/lib/bulk/queries';

const looks: Record<BulkStatus, Status> = {
  judging: 'wait',
  ready: 'todo',
  running: 'wait',
  paused: 'need',
  cancelled: 'off',
  done: 'done',
};

const outcomeLooks: Record<BulkOutcome, Status> = {
  chosen: 'wait',
  ready: 'todo',
  along: 'todo',
  left_out: 'off',
  done: 'done',
  failed: 'no',
};

/** How a job stands, with its word. */
export function statusSaid({ status }: FoundJob, t: Words['bulk']) {
  return { look: looks[status], word: t.statuses[status] };
}

/** What came of a row. Of a job that ended before its end nothing more is to be done. */
export function outcomeSaid(outcome: BulkOutcome, status: BulkStatus, t: Words['bulk']) {
  const open = outcome === 'ready' || outcome === 'along' || outcome === 'chosen';
  if (open && status === 'cancelled') return { look: 'off' as const, word: t.rows.notDone };
  return { look: outcomeLooks[outcome], word: t.rows.outcomes[outcome] };
}

/** The numbers of a job: rows still to be done, done, and left out. */
export function numbersOf({ ready = 0, along = 0, done = 0, left_out = 0, failed = 0, chosen = 0 }: Tally) {
  return { toDo: ready + along, letters: ready, done, leftOut: left_out + failed, chosen };
}
