import { type ChangeObject, diffArrays, diffWordsWithSpace } from 'diff';
import { type Part, plainOf } from '@/lib/agreement/text';

/** Words of a part: `gone` stood only in the text before, `new` stands only in the new one. */
export type Words = { text: string; is: 'kept' | 'gone' | 'new' };

/** One part of either text, `at` its place. `number`: as it is numbered now, or was, when it is gone. */
export type Changed = { at: number; kind: Part['kind']; number: string; words: Words[]; changed: boolean };

/** So many steps apart, two parts are shown as one gone and one new: nobody reads such a patchwork, and it would take long to make. */
const furthest = 600;

/** Two texts part by part, and changed parts word by word. Numbers that move because a part came or went are no change. */
export function changesBetween(before: readonly Part[], after: readonly Part[]): Changed[] {
  const [was, is] = [before.map(keyOf), after.map(keyOf)];
  const runs = diffArrays(was, is, { maxEditLength: furthest }) ?? apart(was, is);
  const all: Found[] = [];
  let [left, right] = [0, 0];
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    if (!run) continue;
    if (!run.added && !run.removed) {
      for (const part of after.slice(right, right + run.count)) all.push(whole(part, 'kept'));
      left += run.count;
      right += run.count;
      continue;
    }
    const next = runs[at + 1];
    const paired = next && (next.added || next.removed);
    const count = (side: 'added' | 'removed') => (run[side] ? run.count : paired && next[side] ? next.count : 0);
    all.push(...replaced(before.slice(left, left + count('removed')), after.slice(right, right + count('added'))));
    left += count('removed');
    right += count('added');
    if (paired) at++;
  }
  return all.map((part, place) => ({ ...part, at: place }));
}

type Found = Omit<Changed, 'at'>;

// Texts that have little in common: all of the one went, all of the other came.
const apart = (was: string[], is: string[]): ChangeObject<string[]>[] => [
  { value: was, count: was.length, added: false, removed: true },
  { value: is, count: is.length, added: true, removed: false },
];

const keyOf = (part: Part) => `${part.kind} ${plainOf(part)}`;

function whole(part: Part, is: Words['is']): Found {
  const { kind, number } = part;
  return { kind, number, words: [{ text: plainOf(part), is }], changed: is !== 'kept' };
}

// Each new part beside the old one it was made of, as far as its words tell, in their order.
function replaced(gone: readonly Part[], come: readonly Part[]): Found[] {
  if (gone.length * come.length > mostCompared)
    return [...gone.map((one) => whole(one, 'gone')), ...come.map((one) => whole(one, 'new'))];
  const left = gone.map(known);
  const all: Found[] = [];
  for (const part of come.map(known)) {
    const likeness = left.map((old) => alike(old, part));
    const at = likeness.indexOf(Math.max(...likeness, leastAlike));
    all.push(...left.splice(0, Math.max(at, 0)).map((one) => whole(one.part, 'gone')));
    const old = at < 0 ? undefined : left.shift();
    all.push(old ? reworded(old.part, part.part) : whole(part.part, 'new'));
  }
  return [...all, ...left.map((one) => whole(one.part, 'gone'))];
}

/** So many pairs of parts are looked at in a row of changes: beyond them nobody could tell which was made of which. */
const mostCompared = 200 * 200;

const leastAlike = 0.3;

type Known = { part: Part; words: Set<string> };

const known = (part: Part): Known => ({ part, words: new Set(plainOf(part).split(/\s+/)) });

// How many of the longer one's words both have.
function alike({ part: old, words: was }: Known, { part, words: is }: Known): number {
  if (old.kind !== part.kind) return 0;
  let both = 0;
  for (const word of was) if (is.has(word)) both++;
  return both / Math.max(was.size, is.size, 1);
}

function reworded(old: Part, part: Part): Found {
  const found = diffWordsWithSpace(plainOf(old), plainOf(part), { maxEditLength: furthest });
  const words: Words[] = found
    ? found.map(({ value, added, removed }) => ({ text: value, is: added ? 'new' : removed ? 'gone' : 'kept' }))
    : [
        { text: plainOf(old), is: 'gone' },
        { text: plainOf(part), is: 'new' },
      ];
  return { kind: part.kind, number: part.number, words, changed: true };
}
