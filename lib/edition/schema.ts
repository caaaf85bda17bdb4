import { z } from 'zod';
import { faultOf, readText } from '@/lib/agreement/text';
import { readDay } from '@/lib/field/day';
import { cleanLine } from '@/lib/field/one-line';
import { optional, type Read, readLine, readLines, required, seenVersion } from '@/lib/field/shape';
import { cursor, searched } from '@/lib/list/shape';
import { type Language, locales } from '@/lib/locale';
import { callStates, versionStates } from './views';

/** So many characters are 60 printed pages. */
const longestText = 150_000;

const versionLabel = required(20, (typed): Read => {
  const value = cleanLine(typed);
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value) ? { value } : { code: 'version_malformed' };
});

function readMarkdown(typed: string): Read {
  const read = readLines(typed);
  const code = 'value' in read ? faultOf(read.value) : null;
  return code ? { code } : read;
}

type ChangesName = `changes_${Language}`;

const inEveryLanguage = Object.fromEntries(
  locales.map((language) => [`changes_${language}`, required(1000, readLines)]),
) as unknown as Record<ChangesName, z.ZodType<string, string>>;

const written = z.object({
  /** Which draft is written anew, as the page showed it; absent for one that begins. */
  editionId: z.uuid().optional(),
  seen: seenVersion.optional(),
  agreementKind: z.enum(['mpa', 'mca'], 'not_a_choice'),
  versionLabel,
  textTitle: required(200, readLine),
  text: required(longestText, readMarkdown),
  translationTitle: optional(200, readLine),
  translationText: optional(longestText, readMarkdown),
  ...inEveryLanguage,
  effectiveOn: required(10, readDay),
  mustSign: z.enum(['everybody', 'resellers', 'providers', 'nobody'], 'not_a_choice'),
});

type Written = z.output<typeof written>;
type Issue = { code: 'custom'; message: string; path: string[] };

// Clause stands beside clause: a translation with other parts would stand beside the wrong ones.
function issuesOf({ agreementKind: kind, mustSign, text, translationTitle, translationText }: Written): Issue[] {
  const issue = (field: string, message: string): Issue => ({ code: 'custom', message, path: [field] });
  const differs = translationText !== undefined && shapeOf(translationText) !== shapeOf(text);
  return [
    ...(kind === 'mca' && mustSign !== 'nobody' ? [issue('mustSign', 'customers_accept_once')] : []),
    ...(translationText && !translationTitle ? [issue('translationTitle', 'required')] : []),
    ...(translationTitle && !translationText ? [issue('translationText', 'required')] : []),
    ...(differs ? [issue('translationText', 'translation_differs')] : []),
  ];
}

const shapeOf = (text: string) =>
  readText(text)
    .map(({ kind, number }) => `${kind} ${number}`)
    .join('\n');

/** A version as it is written: English Markdown, its translation or none, what changes in every language, from which day, who must accept it. */
export const editionShape = written
  .superRefine((fields, context) => {
    for (const one of issuesOf(fields)) context.addIssue(one);
  })
  .transform(({ agreementKind: kind, versionLabel: label, textTitle: title, ...fields }) => ({
    ...{ kind, label, title },
    ...fields,
    changes: Object.fromEntries(locales.map((language) => [language, fields[`changes_${language}`]])) as Changes,
  }));
export type EditionFields = z.output<typeof editionShape>;

/** What changes, in a few words of every language of the portal. */
export type Changes = Record<Language, string>;

/** A version as the page showed it. */
export const seenEditionShape = z.object({ editionId: z.uuid(), seen: seenVersion });
export type SeenEdition = z.output<typeof seenEditionShape>;

/** What the address of the versions asks for. */
export const versionsShape = z.object({
  state: z.enum(versionStates).optional().catch(undefined),
  done: z.literal('discarded').optional().catch(undefined),
});

export const boardShape = z.object({
  state: z.enum(callStates).optional().catch(undefined),
  search: searched,
  after: cursor,
});

export const remindShape = z.object({ agreementId: z.uuid(), organizationId: z.uuid() });
export const remindAllShape = z.object({ agreementId: z.uuid() });
export const openShape = z.object({ agreementId: z.uuid() });
