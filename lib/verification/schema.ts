import { z } from 'zod';
import { readDay } from '@/lib/field/day';
import { optional, readLines, required, seenVersion, several } from '@/lib/field/shape';
import { cursor, searched } from '@/lib/list/shape';
import { bulkDeeds, mostAtOnce } from './bulk-rules';
import { reviewersChecks, verdicts } from './lifecycle';
import { reasonCode } from './reason-code';
import { fixableFields } from './review-reasons';
import { sorts, views } from './views';

/** How many days more a reviewer gives at once. */
export const extensions = ['7', '14', '30'] as const;

const enrollmentId = z.uuid();
const seen = seenVersion;
const message = required(1000, readLines);
const reason = reasonCode;

/** What a primary contact answers; the first button confirms. */
export const contactAnswerShape = z.object({ answer: z.enum(['confirm', 'deny'], 'not_a_choice').default('confirm') });
export type ContactAnswer = z.infer<typeof contactAnswerShape>;

export const caseShape = z.object({ enrollmentId });
export const takeOverShape = caseShape.extend({ heldBy: z.uuid() });
export const caseLetterShape = caseShape.extend({ letterId: z.uuid() });

/** An approval names the checks the reviewer has found in order. */
export const approvalShape = z.object({ enrollmentId, seen, passed: several(reviewersChecks) });
export type Approval = z.infer<typeof approvalShape>;

/** `checkSeen`: the version of the check on the page. The first button passes. */
export const verdictShape = z.object({
  enrollmentId,
  kind: z.enum(reviewersChecks, 'not_a_choice'),
  checkSeen: seen,
  verdict: z.enum(verdicts, 'not_a_choice').default('pass'),
  note: optional(1000, readLines),
});
export type Verdict = z.infer<typeof verdictShape>;

/** `field`: a part of the answers, a proof, or a document by its id. */
export const fixDraftShape = z.object({
  enrollmentId,
  seen,
  field: z.union([z.enum(fixableFields), z.uuid()], 'not_a_choice'),
  reason,
  message,
});
export type FixDraft = z.infer<typeof fixDraftShape>;

export const dropFixShape = caseShape.extend({ draftId: z.uuid() });

/** `drafts`: the ids of those on the page, each behind a comma, so that nothing is sent that nobody read there. */
export const fixesShape = z.object({
  enrollmentId,
  seen,
  drafts: z
    .string()
    .max(2_000)
    .transform((ids) => ids.split(',').filter(Boolean)),
});
export type Fixes = z.infer<typeof fixesShape>;

/** `until`: when it would close as the page showed it, so that of two who give more time one is heard. */
export const extensionShape = z.object({
  enrollmentId,
  seen,
  until: z.coerce.date(),
  days: z.enum(extensions, 'not_a_choice').transform(Number),
});
export type Extension = z.infer<typeof extensionShape>;

/** A refusal has one reason, and up to two besides. */
export const groundShape = z.object({
  enrollmentId,
  seen,
  reason,
  second: besides(reason),
  third: besides(reason),
  message,
});
export type Ground = z.infer<typeof groundShape>;

/** `proposedAt`: the proposal on the page, so that nobody decides on a ground they never read. */
export const confirmationShape = z.object({ enrollmentId, seen, proposedAt: z.coerce.date() });
export type Confirmation = z.infer<typeof confirmationShape>;

/** What a reviewer says of a document: `seen` is the document's own version; the case is where they go on. */
export const acceptDocumentShape = caseShape.extend({ documentId: z.uuid(), seen });
export const refuseDocumentShape = acceptDocumentShape.extend({
  reason,
  message,
});

export const wordShape = z.object({ enrollmentId, seen, message });
export type Word = z.infer<typeof wordShape>;

const day = required(40, readDay);

export const snoozeShape = caseShape.extend({ until: day });
export const assignShape = caseShape.extend({ to: z.uuid('required'), heldBy: z.uuid().or(z.literal('')).default('') });

export const noteShape = caseShape.extend({ note: required(2000, readLines) });
export type Note = z.output<typeof noteShape>;

// What is asked for stands as it was asked: whether there still is such a country or reviewer, the page says.
const asked = z.string().max(40).optional().catch(undefined);
const narrowing = { country: asked, check: asked, holder: asked, flag: asked, language: asked };
const sort = z.enum(sorts).optional().catch(undefined);

/** What the address of a queue page asks for; what cannot be read is left out. `after`: milliseconds and id of the row before. */
export const queueShape = z.object({
  view: z.enum(views).catch('open'),
  ...narrowing,
  sort,
  search: searched,
  after: cursor,
});

/** What is done to many cases; `all`: to all that the list finds, not only those selected. */
export const bulkShape = z.object({
  deed: z.enum(bulkDeeds, 'not_a_choice'),
  selected: z.preprocess(
    (typed) => (typed === undefined ? [] : [typed].flat()),
    z.array(z.uuid('not_a_choice')).max(mostAtOnce, 'not_a_choice'),
  ),
  all: z.literal('yes').optional(),
  to: z.uuid('required').or(z.literal('')).optional(),
  until: optional(40, readDay),
  view: z.enum(views).catch('open'),
  ...narrowing,
  sort,
});
export type BulkAsked = z.output<typeof bulkShape>;
// A choice that was left alone sends an empty text.
function besides<Shape extends z.ZodType>(shape: Shape) {
  return z.preprocess((typed) => (typed === '' ? undefined : typed), shape.optional());
}
