import { execFileSync } from 'node:child_process';
import { installFromDebian, which } from '@/scripts/parts/debian.mjs';

/** What a reader of PDFs finds in one: with `as` raw, in the order in which it was written; else as it stands on the page. */
export function textOf(pdf: Uint8Array, as: 'raw' | 'layout' = 'raw'): string {
  const text = execFileSync(reader(), [`-${as}`, '-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.normalize('NFC').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

type Word = { word: string; left: number; top: number; right: number; bottom: number };

/**
 * Every word of a PDF and where it stands on its page, in points from the upper left; the size of its pages. Of a line that says by itself what it
 * is, only where it begins, measured from below.
 */
export function wordsOn(pdf: Uint8Array): { words: Word[]; width: number; height: number } {
  const boxes = execFileSync(reader(), ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 50_000_000 });
  const [width = 0, height = 0] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(boxes)?.slice(1).map(Number) ?? [];
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)/g;
  const words = [...boxes.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
    word: text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
  return { words, width, height };
}

/** The words that stand, or lines that begin, above, below or beside the pages. */
export function belowTheEdge(pdf: Uint8Array): string[] {
  const { words, width, height } = wordsOn(pdf);
  return words
    .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({ word }) => word);
}

function reader(): string {
  const found = which('pdftotext');
  if (found) return found;
  installFromDebian('poppler-utils');
  const installed = which('pdftotext');
  if (!installed) throw new Error('There is no pdftotext: install poppler-utils.');
  return installed;
}
