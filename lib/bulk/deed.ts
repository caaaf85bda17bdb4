import type { Member } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import type { Reason } from '@/lib/refusal';
import type { Asked } from './schema';

/**
 * One row as the action's own judgement finds it: what it is called, who is written to (null for nobody), its version, and why it cannot be
 * done, none when it can.
 */
export type Judged = { id: string; name: string; person: string | null; seen: number; reasons: readonly Reason[] };

/** What can be done to many rows. */
export type Deed = {
  /** Judges those of these rows that are the member's own, by the very needs of the single action. */
  judge(tx: Tx, member: Member, ids: readonly string[]): Promise<Judged[]>;
  /** How many rows are judged in one transaction, where each takes more than a few statements. */
  atOnce?: number;
  /** Holds rows to the end of the story, so that nobody else moves them meanwhile. */
  hold(tx: Tx, ids: readonly string[]): Promise<unknown>;
  /** What is counted before a row is done, outside its transaction. */
  before?(id: string): Promise<void>;
  /** Whether the rows of one person are done together, in one letter; else only the first of them is done. */
  together: boolean;
  /** Does it to the rows of one person, as `judge` gave them, which are held. Returns the fact its letter tells; null without one. */
  perform(tx: Tx, member: Member, rows: readonly Judged[], asked: Asked): Promise<string | null>;
};
