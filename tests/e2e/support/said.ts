import type { Answer } from '@/lib/form/answer';
import { reasonCodes } from '@/lib/refusal';
import { en } from '@/messages/en';
import { answeredBy } from './visits';

/** What an action said: where it leads (`led`), `not_found`, `done`, or the codes of its refusal; what names no code, in full. */
export type Said = { said: string; led: string | null };

export async function saidBy(response: Response): Promise<Said> {
  const { headers, status } = response;
  const led = (headers.get('x-action-redirect') ?? headers.get('location'))?.split(';')[0] ?? null;
  const body = await response.text();
  const gate = answeredBy(status, Object.fromEntries(headers));
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
  const found = reasonCodes
    .map((code) => ({ code, parts: partsOf(code) }))
    .filter(({ parts }) => fits(text, parts))
    .sort((one, other) => other.parts.join('').length - one.parts.join('').length);
  return found[0]?.code ?? null;
}

function fits(text: string, parts: readonly string[]): boolean {
  const pattern = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*');
  return parts.join('').length > 10 && new RegExp(`^${pattern}$`).test(text);
}

const blank = '\u0001';
const known = new Map<string, string[]>();

// What stands in a sentence between the words put into it.
function partsOf(code: (typeof reasonCodes)[number]): string[] {
  const parts = known.get(code) ?? said(code).split(blank);
  known.set(code, parts);
  return parts;
}

function said(code: (typeof reasonCodes)[number]): string {
  const anything = new Proxy({}, { get: () => blank }) as Record<string, string>;
  try {
    return en.reasons[code](anything);
  } catch {
    // A sum or a date of nothing: known by nothing.
    return '';
  }
}
