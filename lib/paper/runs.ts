import bidiFactory from 'bidi-js';
import { type Face, face, facesFor } from './faces';

/** Characters drawn in one go: in one face, in one direction. `text` is ready to be shaped from left to right of the page. */
export type Run = { text: string; face: Face; rightToLeft: boolean };

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A text of which each character has a face; one that none can draw stands as □ and its code point, and is not dropped in silence. What has
 * no picture of its own, such as a mark of direction, stays: it orders what is around it.
 */
export function drawable(text: string, country: string): string {
  return unitsOf(text.normalize('NFC'), country)
    .map(({ text: unit, face: one }) => (one ? unit : spelled(unit)))
    .join('');
}

/** Which way a text reads, by its first letter that says so. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1 ? 'rtl' : 'ltr';
}

/** One line's runs in the order in which they stand on the page, by the Unicode bidirectional algorithm. */
export function runsOf(line: string, country: string, base: 'ltr' | 'rtl'): Run[] {
  const { levels } = bidi.getEmbeddingLevels(line, base);
  const runs: { text: string; face: Face; level: number }[] = [];
  for (const { text, at, face: own } of unitsOf(line, country)) {
    const pictured = text.replace(pictureless, '');
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    const stays = last && common.test(text) && covers(last.face, text) ? last.face : own;
    if (!pictured || !stays) continue;
    if (last && last.face === stays && last.level === level) last.text += pictured;
    else runs.push({ text: pictured, face: stays, level });
  }
  return inOrder(runs).map(({ text, face: one, level }) => {
    const rightToLeft = level % 2 === 1;
    return { text: rightToLeft ? turned(text) : text, face: one, rightToLeft };
  });
}

// Rule L2: from the highest level down, whatever stands at it or above is turned around.
function inOrder<R extends { level: number }>(runs: R[]): R[] {
  let order = runs;
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    const turnedAround: R[] = [];
    let block: R[] = [];
    for (const run of order) {
      if (run.level >= level) block.unshift(run);
      else {
        turnedAround.push(...block, run);
        block = [];
      }
    }
    order = [...turnedAround, ...block];
  }
  return order;
}

// Brackets are mirrored. Letters of a script from right to left are turned by shaping them; signs alone are not, and are turned here.
function turned(text: string): string {
  const mirrored = split(text).map((one) => bidi.getMirroredCharacter(one) ?? one);
  return (shapedFromTheRight.test(text) ? mirrored : mirrored.reverse()).join('');
}

type Unit = { text: string; at: number; face: Face | null };

/** What is drawn in one face: a letter with its marks or, where no face has them all, each of them by itself. */
function unitsOf(text: string, country: string): Unit[] {
  return Array.from(graphemes.segment(text)).flatMap(({ segment, index }) => {
    const whole = faceOf(segment, country);
    if (whole) return [{ text: segment, at: index, face: whole }];
    let at = index;
    return Array.from(segment, (character) => {
      const unit = { text: character, at, face: faceOf(character, country) };
      at += character.length;
      return unit;
    });
  });
}

function faceOf(text: string, country: string): Face | null {
  const name = facesFor(country).find((one) => covers(face(one), text));
  return name ? face(name) : null;
}

function covers(one: Face, text: string): boolean {
  return Array.from(text).every((character) => isPictureless(character) || one.covers(character.codePointAt(0) ?? 0));
}

// Between marks of direction, or in a line from right to left the box would stand at the wrong end of its code.
function spelled(character: string): string {
  return `\u200e□U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}\u200e`;
}

function split(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

// Marks of direction, choosers of a variant, controls. Joiners stay: letters are shaped by them.
const pictureless = /(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
const isPictureless = (character: string) =>
  /[\u200c\u200d]/.test(character) || character.replace(pictureless, '') === '';
const common = /^[\p{Script=Common}\p{Script=Inherited}]+$/u;
const shapedFromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
