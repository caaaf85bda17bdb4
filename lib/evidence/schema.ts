import { z } from 'zod';
import { now } from '@/lib/clock';
import { readDay } from '@/lib/field/day';
import { optional, type Read, required } from '@/lib/field/shape';
import { documentKinds, entryOf, kindsFor, newestIssue, oldestIssue, provable } from './catalogue';

/** The most a document may be: bytes of its file, pages of a PDF, millions of picture points, documents of an enrollment. */
export const most = { bytes: 8_000_000, megabytes: 8, pages: 20, megapixels: 50, documents: 60 };

/** A document as it is sent: what it is to prove, what it is, when it was issued, and which earlier one it takes the place of. */
export const documentShape = z
  .object({
    proves: z.enum(provable, 'not_a_choice'),
    kind: z.enum(documentKinds, 'not_a_choice'),
    issuedOn: required(10, readDay),
    replaces: optional(
      36,
      (typed): Read => (z.uuid().safeParse(typed).success ? { value: typed } : { code: 'not_a_choice' }),
    ),
  })
  .superRefine(({ proves, kind, issuedOn }, context) => {
    const wrong = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (!kindsFor(proves).includes(kind)) wrong('kind', 'not_a_choice');
    if (issuedOn < oldestIssue(entryOf(kind).months, now())) wrong('issuedOn', 'issued_too_early');
    if (issuedOn > newestIssue(now())) wrong('issuedOn', 'issued_later');
  });

export type DocumentFields = z.output<typeof documentShape>;

/** The file that goes with it, as it was judged. */
export type DocumentFile = { name: string; path: string; bytes: number; sha256: string; type: string; pages: number };
