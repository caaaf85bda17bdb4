import type { ZodType } from 'zod';
import type { Problem, Typed } from '@/lib/form/answer';

type Issue = NonNullable<ReturnType<ZodType['safeParse']>['error']>['issues'][number];

/** Says what is wrong with one input, in the reader's language. */
export type Sentence = (issue: Issue) => string;

/** What the schema has against the typed values: the first problem of each field, in the schema's order. */
export function check(schema: ZodType, sentence: Sentence, typed: Typed): Problem[] {
  const issues = schema.safeParse(typed).error?.issues ?? [];
  const problems = new Map<string, Problem>();
  for (const issue of issues) {
    const field = issue.path.join('.');
    if (problems.has(field)) continue;
    const text = sentence(issue);
    problems.set(field, field ? { field, text } : { text });
  }
  return [...problems.values()];
}
