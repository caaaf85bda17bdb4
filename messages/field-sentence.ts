import { type FieldCode, type FieldParams, isFieldCode } from '@/lib/field/code';
import type { Locale } from '@/lib/locale';
import { fields as english } from './en/fields';
import { fields as indonesian } from './id/fields';

/** What a schema says about one input: `message` is one of our codes, or the library's own sentence, which nobody should read. */
type Issue = {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly params?: FieldParams | Record<string, unknown> | undefined;
};

const sentences = { en: english, id: indonesian };

/** Turns a schema's issues into sentences; `labels` are the labels on the page, by the names of the inputs. */
export function fieldSentences(locale: Locale, labels: Readonly<Record<string, string>>): (issue: Issue) => string {
  return (issue) => {
    const name = issue.path.join('.');
    return fieldSentence(locale, codeOf(issue), { label: labels[name] ?? name, ...limitsOf(issue), ...issue.params });
  };
}

export function fieldSentence(locale: Locale, code: FieldCode, named: { label: string } & FieldParams): string {
  return sentences[locale][code](named);
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
