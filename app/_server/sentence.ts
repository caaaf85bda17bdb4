import type { z } from 'zod';
import { isFieldCode } from '@/lib/field/code';
import { type Answer, type Problem, type Typed, withoutSecrets } from '@/lib/form/answer';
import type { Cure, Reason } from '@/lib/refusal';
import { isRoleRefusal } from '@/lib/role-request/roles-for';
import { sayField } from '@/messages/field-sentence';
import { cureHrefs } from './cures';
import { saidParams } from './said-params';
import type { Words } from './words';

/** What a form is answered when it is refused: every reason as a sentence, and what was typed. */
export function refuse(words: Words, typed: Typed, reasons: readonly Reason[]): NonNullable<Answer> {
  return { problems: reasons.map((reason) => sentence(words, reason)), values: withoutSecrets(typed) };
}

/** A reason as the reader sees it: its words and, where there is one, the link to what cures it. */
export function sentence(words: Words, reason: Reason): Problem {
  const { code, field, cure, with: params = {} } = reason;
  const text = isFieldCode(code)
    ? sayField(words, code, { label: labelOf(words, field), ...params })
    : words.reasons[code](saidParams(words, reason));
  return {
    ...(field ? { field } : {}),
    text,
    ...(cure ? { cure: curedAt(words, code, cure) } : {}),
  };
}

/** Whoever lacks a role is led to where they ask those who can give it. */
function curedAt(words: Words, code: Reason['code'], cure: Cure) {
  if (cure === 'users' && isRoleRefusal(code))
    return { href: `/settings/users/ask?need=${code}`, text: words.people.askRole.heading };
  return { href: cureHrefs[cure], text: words.cures[cure] };
}

/** What a shape complains of: one sentence a field, as the browser shows it. */
export function firstOfEach(issues: readonly z.core.$ZodIssue[], words: Words): Problem[] {
  const first = new Map(issues.toReversed().map((issue) => [issue.path.join('.'), issue]));
  return [...first.values()].toReversed().map((issue) => problemOf(words, issue));
}

function problemOf(words: Words, issue: z.core.$ZodIssue): Problem {
  const field = issue.path.map(String)[0];
  const limits = {
    ...('maximum' in issue ? { max: Number(issue.maximum) } : {}),
    ...('minimum' in issue ? { min: Number(issue.minimum) } : {}),
    ...('params' in issue ? issue.params : {}),
  };
  const otherwise = issue.code === 'invalid_value' ? 'not_a_choice' : 'required';
  const code = isFieldCode(issue.message) ? issue.message : otherwise;
  return { ...(field ? { field } : {}), text: sayField(words, code, { label: labelOf(words, field), ...limits }) };
}

function labelOf(words: Words, field: string | undefined): string {
  return field !== undefined && field in words.labels ? words.labels[field as keyof Words['labels']] : '';
}
