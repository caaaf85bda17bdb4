import { type FieldCode, type FieldParams, isFieldCode, isToldCode, namesOf } from '@/lib/field/code';
import type { Locale } from '@/lib/locale';
import { spokenIn } from '@/lib/reader/pseudo-language';
import * as english from './en/fields';
import * as indonesian from './id/fields';

/** What a schema says about one input: `message` is one of our codes, or the library's own sentence, which nobody should read. */
type Issue = {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly params?: FieldParams | Record<string, unknown> | undefined;
};

type FieldWords = Pick<typeof english, 'fields' | 'fieldsUntold'>;

const wordsOf = spokenIn<FieldWords>({ en: { ...english }, id: { ...indonesian } });

/** Advice beside a field that is taken all the same. */
export const fieldAdviceIn = spokenIn({ en: english.fieldAdvice, id: indonesian.fieldAdvice });

/** Turns a schema's issues into sentences; `labels` are the labels on the page, by the names of the inputs. */
export function fieldSentences(locale: Locale, labels: Readonly<Record<string, string>>): (issue: Issue) => string {
  return (issue) => {
    const name = issue.path.join('.');
    return fieldSentence(locale, codeOf(issue), { label: labels[name] ?? name, ...limitsOf(issue), ...issue.params });
  };
}

export function fieldSentence(locale: Locale, code: FieldCode, named: { label: string } & FieldParams): string {
  return sayField(wordsOf(locale), code, named);
}

/** The sentence of a code, or what stands in for it where what it names is not told. */
export function sayField(words: FieldWords, code: FieldCode, named: { label: string } & FieldParams): string {
  if (isToldCode(code) && named[namesOf[code]] === undefined) return words.fieldsUntold[code](named);
  return words.fields[code](named);
}

function codeOf(issue: Issue): FieldCode {
  if (isFieldCode(issue.message)) return issue.message;
  return issue.code === 'invalid_value' ? 'not_a_choice' : 'required';
}

function limitsOf(issue: Issue): FieldParams {
  return {
    ...(typeof issue.minimum === 'number' ? { min: issue.minimum } : {}),
    ...(typeof issue.maximum === 'number' ? { max: issue.maximum } : {}),
  };
}
