import type { RawDecision, RawReason } from './raw';
import type { DueGroup } from './waiting';

/** More cases than this are not counted, more reviewers and reasons not shown, and the page says so. */
export const most = { cases: 100_000, decisions: 5_000, reviewers: 100, reasons: 100 };

/** What one statement finds: days counted already, and what was decided since, as the histories have it. */
export type Found = {
  decided: { start: string; outcome: 'approved' | 'rejected'; days: number; count: number }[];
  byReviewer: { reviewerId: string; days: number; count: number }[];
  reasons: { reason: string; asked: number; refused: number }[];
  fresh: RawDecision[];
  freshReasons: RawReason[];
  due: DueGroup[];
  paused: number;
  open: { reviewerId: string; count: number }[];
  names: { id: string; name: string }[];
  labels: { code: string; words: unknown }[];
  countries: string[];
};
