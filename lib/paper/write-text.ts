import type { Paper } from './paper';
import { directionOf, drawable, type Run, runsOf } from './runs';

/** `country`: whose characters they are, for those that look otherwise from country to country. Lengths in points. */
export type TextLook = { x: number; width: number; size: number; color: string; country: string };

/** A text as it will stand on the page, line by line, and the height it takes. */
export type LaidOut = { lines: readonly Line[]; height: number; look: TextLook };
type Line = { line: string; base: 'ltr' | 'rtl' };

/** Wraps a text of any script to its width. */
export function layOut(paper: Paper, text: string, look: TextLook): LaidOut {
  const widths = new Map<string, number>();
  const measure = (part: string) => {
    const width = widths.get(part) ?? widthOf(paper, part, look);
    widths.set(part, width);
    return width;
  };
  const lines = text.split('\n').flatMap((paragraph) => {
    const written = drawable(paragraph, look.country);
    const base = directionOf(written);
    return wrap(pieces(written), look.width, measure).map((line) => ({ line, base }));
  });
  return { lines, height: lines.length * leading(look), look };
}

/** Some of its lines, for a page that has no room for all. */
export function linesOf({ lines, look }: LaidOut, from: number, count: number): LaidOut {
  const some = lines.slice(from, from + count);
  return { lines: some, height: some.length * leading(look), look };
}

/** Writes it below `top`. */
export function writeText(paper: Paper, { lines, look }: LaidOut, top: number): void {
  for (const [at, { line, base }] of lines.entries()) {
    const runs = runsOf(line, look.country, base);
    // Whoever copies or searches finds what was written, not the shapes it is made of. From right to left readers do that by themselves.
    const named = runs.every(({ rightToLeft }) => !rightToLeft);
    if (named) paper.markContent('Span', { actual: line });
    writeLine(paper, runs, top + leading(look) * at + look.size, look);
    if (named) paper.endMarkedContent();
  }
}

function writeLine(paper: Paper, runs: readonly Run[], baseline: number, look: TextLook): void {
  let { x } = look;
  for (const run of runs) {
    choose(paper, run, look).fillColor(look.color);
    paper.text(run.text, x, baseline, { ...shaped, lineBreak: false, baseline: 'alphabetic' });
    x += paper.widthOfString(run.text, shaped);
  }
}

const leading = ({ size }: TextLook) => size * 1.6;

// Named, a feature has the whole run shaped at once; else each word is, and words from right to left stand in the wrong order.
const shaped: PDFKit.Mixins.TextOptions = { features: ['kern'] };

function wrap(words: readonly string[], width: number, measure: (part: string) => number): string[] {
  const lines = [''];
  let used = 0;
  const add = (part: string) => {
    if (used > 0 && used + measure(part.trimEnd()) > width) {
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += part;
    used += measure(part);
  };
  // A word longer than a line is broken where the line is full.
  for (const word of words)
    if (measure(word.trimEnd()) <= width) add(word);
    else for (const character of word) add(character);
  return lines.map((line) => line.trimEnd());
}

/** What may stand alone on a line: words with the blanks and signs behind them, also of scripts that write no blanks. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let afterWord = false;
  for (const { segment, isWordLike = false } of words.segment(text)) {
    const last = found.at(-1);
    if (last === undefined || /\s$/.test(last) || (isWordLike && afterWord)) found.push(segment);
    else found[found.length - 1] = last + segment;
    afterWord = isWordLike;
  }
  return found;
}

const words = new Intl.Segmenter('und', { granularity: 'word' });

function widthOf(paper: Paper, text: string, look: TextLook): number {
  const runs = runsOf(text, look.country, 'ltr');
  return runs.reduce((all, run) => all + choose(paper, run, look).widthOfString(run.text, shaped), 0);
}

function choose(paper: Paper, { face }: Run, { size }: TextLook): Paper {
  return paper.registerFont(face.name, face.bytes).font(face.name).fontSize(size);
}
