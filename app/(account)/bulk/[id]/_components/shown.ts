import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import type { Member } from '@/lib/actor';
import { type BulkEventName, reasonsAgainst } from '@/lib/bulk/lifecycle';
import type { FoundJob, findOutcome } from '@/lib/bulk/queries';
import type { Colleague } from '@/lib/field/mentions';
import type { Locale } from '@/lib/locale';

/** A job and who looks at it, in which words. */
export type ShownJob = {
  actor: Member;
  job: FoundJob;
  outcome: Awaited<ReturnType<typeof findOutcome>>;
  /** To whom rows can be given. */
  colleagues: readonly Colleague[];
  words: Words;
  language: Locale;
};

/** What every form about a job carries: which one, and the version of it on the page. */
export const hiddenIn = ({ id, version }: FoundJob) => ({ jobId: id, seen: `${version}` });

/** Why the reader cannot do it now, in words. */
export const reasonsFor = (event: BulkEventName, { actor, job, words }: ShownJob) =>
  reasonsAgainst(event, actor, job).map((reason) => sentence(words, reason));
