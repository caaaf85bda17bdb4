import { diffArrays, diffWordsWithSpace } from 'diff';
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
  const runs = diffArrays(was, is);
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

const keyOf = (part: Part) => `${part.kind} ${plainOf(part)}`;

function whole(part: Part, is: Words['is']): Found {
  const { kind, number } = part;
  return { kind, number, words: [{ text: plainOf(part), is }], changed: is !== 'kept' };
}

// Each new part beside the old one it was made of, as far as its words tell, in their order.
function replaced(gone: readonly Part[], come: readonly Part[]): Found[] {
  const left = [...gone];
  const all: Found[] = [];
  for (const part of come) {
    const likeness = left.map((old) => alike(old, part));
    const at = likeness.indexOf(Math.max(...likeness, leastAlike));
    all.push(...left.splice(0, Math.max(at, 0)).map((one) => whole(one, 'gone')));
    const old = at < 0 ? undefined : left.shift();
    all.push(old ? reworded(old, part) : whole(part, 'new'));
  }
  return [...all, ...left.map((one) => whole(one, 'gone'))];
}

const leastAlike = 0.3;

// How many of the longer one's words both have.
function alike(old: Part, part: Part): number {
  const [was, is] = [wordsOf(old), wordsOf(part)];
  if (old.kind !== part.kind) return 0;
  return [...was].filter((word) => is.has(word)).length / Math.max(was.size, is.size, 1);
}

const wordsOf = (part: Part) => new Set(plainOf(part).split(/\s+/));

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
