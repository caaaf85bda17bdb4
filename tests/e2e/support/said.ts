import type { Answer } from '@/lib/form/answer';
import { type ReasonCode, reasonCodes } from '@/lib/refusal';
import { en } from '@/messages/en';
import { answered } from './visits';

/** What an action said: where it leads (`led`), `not_found`, `done`, or the codes of its refusal; what names no code, in full. */
export type Said = { said: string; led: string | null };

export async function saidBy(response: Response): Promise<Said> {
  const { headers, status } = response;
  const led = (headers.get('x-action-redirect') ?? headers.get('location'))?.split(';')[0] ?? null;
  const body = await response.text();
  const gate = answered(status, Object.fromEntries(headers));
  // A case that moved meanwhile is shown as it is now, and says why nothing was done.
  const moved = /[?&]moved=(\w+)/.exec(led ?? '')?.[1];
  if (moved) return { said: moved, led };
  if (gate !== 'ok') return { said: String(gate), led };
  const problems = answerIn(body)?.problems ?? [];
  return { said: problems.map(({ text, field }) => codeOf(text) ?? `${field}: ${text}`).join(', ') || 'done', led };
}

// The first row of what the framework sends says which row has the action's own answer.
function answerIn(body: string): Answer {
  const row = (id: string) => new RegExp(`^${id}:(.*)$`, 'm').exec(body)?.[1] ?? 'null';
  const { a } = (JSON.parse(row('0')) ?? {}) as { a?: unknown };
  const at = /^\$@(\w+)$/.exec(String(a))?.[1];
  return at ? JSON.parse(row(at)) : null;
}

/** The code whose sentence this is; null for a sentence of a field. A code that says more than one thing is known by its beginning. */
function codeOf(text: string): string | null {
  patterns ??= reasonCodes.flatMap(patternsOf).sort((one, other) => other.length - one.length);
  return patterns.find(({ pattern }) => pattern.test(text))?.code ?? null;
}

type Pattern = { code: ReasonCode; length: number; pattern: RegExp };

// Thousands of answers are read by them.
let patterns: Pattern[] | undefined;

// What stands in a sentence between the words and numbers put into it; of one thing and of several it may be another sentence.
function patternsOf(code: ReasonCode): Pattern[] {
  return ['~', 1, 2].flatMap((value) => {
    const parts = said(code, value).split(/[~\d]+/);
    const pattern = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*');
    const { length } = parts.join('');
    return length > 10 ? [{ code, length, pattern: new RegExp(`^${pattern}$`) }] : [];
  });
}

function said(code: ReasonCode, value: string | number): string {
  const anything = new Proxy({}, { get: () => value }) as Record<string, string | number>;
  try {
    return en.reasons[code](anything);
  } catch {
    // Money and dates of nothing: known by nothing.
    return '';
  }
}
