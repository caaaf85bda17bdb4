import { z } from 'zod';
import type { When } from '@/app/_server/dates';
import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { now } from '@/lib/clock';
import { documentKinds, entryOf, oldestIssue, provable } from '@/lib/evidence/catalogue';
import { most } from '@/lib/evidence/schema';
import { fieldCodes } from '@/lib/field/code';
import type { Problem, Typed } from '@/lib/form/answer';
import { type Reason, reasonCodes } from '@/lib/refusal';

/** What the address of a page of documents says: which form is open, what was typed in it, and why it was not taken. */
export const documentSearch = z.object({
  sent: z.uuid().optional().catch(undefined),
  replace: z.uuid().optional().catch(undefined),
  proves: z.enum(provable).optional().catch(undefined),
  kind: z.enum(documentKinds).optional().catch(undefined),
  issuedOn: z
    .string()
    .regex(/^[\d./ -]{1,12}$/)
    .optional()
    .catch(undefined),
  refused: z
    .enum([...reasonCodes, ...fieldCodes])
    .optional()
    .catch(undefined),
  field: z.enum(['document', 'kind', 'issuedOn', 'letterCode']).optional().catch(undefined),
  other: z.enum(provable).optional().catch(undefined),
  number: z.coerce.number().int().min(0).max(9_999).optional().catch(undefined),
});

export type DocumentSearch = z.output<typeof documentSearch>;

/** The same written down: where a form that was not taken leads back to. A file is chosen anew, all else is kept. */
export function refusedAt(typed: Readonly<Record<string, string>>, { code, field, with: told = {} }: Reason): string {
  const { replaces, proves, kind, issuedOn } = typed;
  const { other, minutes, left } = told;
  const said = { replace: replaces, proves, kind, issuedOn, refused: code, field, other, number: minutes ?? left };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(said))
    if (value !== undefined && value !== '') query.set(name, `${value}`);
  return `?${query}#${provable.find((one) => one === proves) ?? 'main'}`;
}

/** Why the form was not taken, as its reader reads it. */
export function problemsOf(search: DocumentSearch, words: Words, when: When): Problem[] {
  const { refused: code, field, other, number = 0, kind } = search;
  if (!code) return [];
  const told = {
    max: code === 'file_too_large' ? most.megabytes : code === 'file_pages' ? most.pages : most.megapixels,
    count: code === 'files_many' ? 1 : most.documents,
    minutes: number,
    left: number,
    ...(other ? { other: words.proofs.of[other] } : {}),
    date: when.dayOfYear(oldestIssue(kind ? entryOf(kind).months : 12, now())),
  };
  return [sentence(words, { code, ...(field ? { field } : {}), with: told })];
}

/** What was typed, but for the file. */
export function typedIn({ kind, issuedOn, refused }: DocumentSearch): Typed | null {
  return refused ? { ...(kind ? { kind } : {}), ...(issuedOn ? { issuedOn } : {}) } : null;
}
