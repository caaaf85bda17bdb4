import { z } from 'zod';
import type { Looked, TxtRecord } from './resolver';

// Pure: what a look at the DNS found, in the form in which it is kept and shown.

/** `held`: our value is there · `other`: only other values are · the rest as the name server told it. */
const found = ['held', 'other', 'nothing', 'silent', 'failed', 'odd', 'loop'] as const;

export type Found = (typeof found)[number];

/** A value found there: safe to show, cut when it is long, and in how many parts it came. */
const value = z.object({ text: z.string(), parts: z.number() });

const finding = z.object({
  found: z.enum(found),
  /** At most five of the values, ours first. */
  values: z.array(value),
  /** How many there are besides. */
  more: z.number(),
  /** What a name server says that cannot tell, such as SERVFAIL. */
  code: z.string().nullable(),
});

export type Finding = z.output<typeof finding>;

const valuesShown = 5;
const longestShown = 120;

export function findingOf(looked: Looked, wanted: string): Finding {
  if (looked.told !== 'records') {
    const code = looked.told === 'failed' ? looked.code.slice(0, 20) : null;
    return { found: looked.told, values: [], more: 0, code };
  }
  const ours = looked.records.filter(({ text }) => isOurs(text, wanted));
  const all = [...ours, ...looked.records.filter((record) => !ours.includes(record))];
  return {
    found: ours.length > 0 ? 'held' : 'other',
    values: all.slice(0, valuesShown).map(shown),
    more: Math.max(0, all.length - valuesShown),
    code: null,
  };
}

/** What was kept of the last look; null before it. */
export function readFinding(kept: unknown): Finding | null {
  return finding.safeParse(kept).data ?? null;
}

/** Whether it says something of the record at all: silence and faults prove neither that it is there nor that it is gone. */
export function isTelling({ found: what }: Finding): boolean {
  return what === 'held' || what === 'other' || what === 'nothing';
}

// Some forms of name servers put what was pasted into quotes, or write it in capitals: it proves the same.
function isOurs(text: string, wanted: string): boolean {
  return (
    text.length <= 255 &&
    text
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim()
      .toLowerCase() === wanted
  );
}

function shown({ text, parts }: TxtRecord): Finding['values'][number] {
  const signs = [...text.slice(0, 4 * longestShown)].map((sign) => (unseen.test(sign) ? escaped(sign) : sign));
  const whole = signs.length <= longestShown && text.length <= 4 * longestShown;
  return { text: whole ? signs.join('') : `${signs.slice(0, longestShown).join('')}…`, parts };
}

// What cannot be seen, turns the direction of what stands around it, or piles up over the line.
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{M}\u115f\u1160\u3164\uffa0]|[^\P{Zs} ]/u;

const escaped = (sign: string) => `\\u{${sign.codePointAt(0)?.toString(16)}}`;
