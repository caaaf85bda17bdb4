import { execFileSync } from 'node:child_process';
import { installFromDebian, which } from '@/scripts/parts/debian.mjs';

/** What a reader of PDFs finds in one: with `as` raw, in the order in which it was written; else as it stands on the page. */
export function textOf(pdf: Uint8Array, as: 'raw' | 'layout' = 'raw'): string {
  const text = execFileSync(reader(), [`-${as}`, '-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.normalize('NFC').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** The words of a PDF that stand above, below or beside its pages. */
export function belowTheEdge(pdf: Uint8Array): string[] {
  const boxes = execFileSync(reader(), ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 50_000_000 });
  const [width = 0, height = 0] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(boxes)?.slice(1).map(Number) ?? [];
  return [
    ...boxes.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)/g),
  ].flatMap(([, left, top, right, bottom, word = '']) =>
    Number(left) < 0 || Number(top) < 0 || Number(right) > width || Number(bottom) > height ? [word] : [],
  );
}

function reader(): string {
  const found = which('pdftotext');
  if (found) return found;
  installFromDebian('poppler-utils');
  const installed = which('pdftotext');
  if (!installed) throw new Error('There is no pdftotext: install poppler-utils.');
  return installed;
}
