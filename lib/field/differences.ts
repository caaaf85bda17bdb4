/** A part of a text, and whether the other text has something else there. */
export type Piece = { text: string; differs: boolean };

const longest = 400;

/** Two short texts compared character by character, as a reader counts them: what each has that the other has not. Longer ones differ whole. */
export function differences(one: string, other: string): { one: Piece[]; other: Piece[] } {
  if (one === other || one.length > longest || other.length > longest)
    return { one: whole(one, one !== other), other: whole(other, one !== other) };
  const [left, right] = [signsOf(one), signsOf(other)];
  const steps = withoutSpecks(stepsBetween(left, right));
  const side = (name: 'one' | 'other') =>
    joined(steps.flatMap((step) => (step[name] ? [{ text: step[name], differs: step.differs }] : [])));
  return { one: side('one'), other: side('other') };
}

type Step = { one: string; other: string; differs: boolean };

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function signsOf(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

function whole(text: string, differs: boolean): Piece[] {
  return text === '' ? [] : [{ text, differs }];
}

/** The longest row of signs both have, and what stands between: runs of the same, and runs that differ. */
function stepsBetween(left: readonly string[], right: readonly string[]): Step[] {
  const common = commonRest(left, right);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [l = '', r = ''] = [left[i], right[j]];
    if (i < left.length && j < right.length && l === r) {
      add(steps, { one: l, other: r, differs: false });
      i += 1;
      j += 1;
    } else if (j >= right.length || (i < left.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      add(steps, { one: l, other: '', differs: true });
      i += 1;
    } else {
      add(steps, { one: '', other: r, differs: true });
      j += 1;
    }
  }
  return steps;
}

/** How many signs the rests of both texts have in common, from each place on. */
function commonRest(left: readonly string[], right: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const [here, below] = [table[i] ?? new Uint16Array(), table[i + 1] ?? new Uint16Array()];
      here[j] = left[i] === right[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  return table;
}

function add(steps: Step[], step: Step): void {
  const last = steps.at(-1);
  if (!last || last.differs !== step.differs) {
    steps.push({ ...step });
    return;
  }
  last.one += step.one;
  last.other += step.other;
}

// One sign in common between two that differ is chance, and reads as noise.
function withoutSpecks(steps: readonly Step[]): Step[] {
  const calm: Step[] = [];
  steps.forEach((step, at) => {
    const speck = !step.differs && step.one.length === 1 && at > 0 && at < steps.length - 1;
    add(calm, speck ? { ...step, differs: true } : step);
  });
  return calm;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.differs === piece.differs) last.text += piece.text;
    else all.push({ ...piece });
  }
  return all;
}
