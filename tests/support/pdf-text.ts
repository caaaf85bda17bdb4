import { execFileSync } from 'node:child_process';
import { installFromDebian, which } from '@/scripts/parts/debian.mjs';

/** What a reader of PDFs finds in one: with `as` raw, in the order in which it was written; else as it stands on the page. */
export function textOf(pdf: Uint8Array, as: 'raw' | 'layout' = 'raw'): string {
  const text = execFileSync(reader(), [`-${as}`, '-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.normalize('NFC').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

function reader(): string {
  const found = which('pdftotext');
  if (found) return found;
  installFromDebian('poppler-utils');
  const installed = which('pdftotext');
  if (!installed) throw new Error('There is no pdftotext: install poppler-utils.');
  return installed;
}
