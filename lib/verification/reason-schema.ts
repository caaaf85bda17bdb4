import { z } from 'zod';
import { type DocumentKind, documentKinds } from '@/lib/evidence/catalogue';
import { readDay } from '@/lib/field/day';
import { optional, readLine, required, seenVersion, several } from '@/lib/field/shape';
import { type Language, locales } from '@/lib/locale';
import { reasonCode } from './reason-code';
import type { SaidIn } from './review-reasons';

/** What is said of a reason, each in every language of the portal. */
export const reasonParts = ['label', 'wrong', 'cure', 'byDocument'] as const;

type Part = (typeof reasonParts)[number];
type FieldName = `${Part}_${Language}`;

const longest = { label: 80, wrong: 300, cure: 300, byDocument: 300 } as const satisfies Record<Part, number>;

const inEveryLanguage = Object.fromEntries(
  locales.flatMap((language) =>
    reasonParts.map((part) => [
      `${part}_${language}`,
      part === 'byDocument' ? optional(longest[part], readLine) : required(longest[part], readLine),
    ]),
  ),
) as unknown as {
  [Name in FieldName]: z.ZodType<Name extends `byDocument_${string}` ? string | undefined : string, string>;
};

const ofReason = z.object({
  /** The newest version on the page; 0 where the portal's own words stand. */
  seen: seenVersion,
  ...inEveryLanguage,
  documents: several(documentKinds as [DocumentKind, ...DocumentKind[]]),
  ofDocuments: z.literal('yes').optional(),
  /** The day from which it is said; left blank, at once. */
  from: optional(10, readDay),
});

/** A reason said anew. A reason that is added brings its code along. */
export const reasonShape = ofReason
  .extend({ code: reasonCode })
  .transform(({ documents, ofDocuments, from, code, seen, ...said }) => ({
    code,
    seen,
    from,
    documents,
    ofDocuments: ofDocuments === 'yes',
    words: wordsIn(said),
  }));
export type ReasonFields = z.output<typeof reasonShape>;

/** Retired, or offered again. */
export const standingShape = z.object({ code: reasonCode, seen: seenVersion });

export const codePath = z.object({ code: reasonCode });

function wordsIn(said: Record<FieldName, string | undefined>): SaidIn {
  return Object.fromEntries(
    locales.map((language) => {
      const byDocument = said[`byDocument_${language}`];
      const of = (part: Part) => said[`${part}_${language}`] ?? '';
      return [
        language,
        { label: of('label'), wrong: of('wrong'), cure: of('cure'), ...(byDocument ? { byDocument } : {}) },
      ];
    }),
  );
}
