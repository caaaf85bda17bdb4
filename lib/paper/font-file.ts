import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { unpackFont } from './sfnt';

/**
 * A font of the packages, as it is drawn from. Read and unpacked once for all papers: unpacking takes longer than a page. It lies in the
 * project's folder: what is built lies elsewhere, and takes no fonts along.
 */
export function fontFile(family: string, subset: string, weight: 400 | 700 = 400): Buffer {
  const file = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;
  const known = unpacked.get(file);
  if (known) return known;
  const font = unpackFont(readFileSync(createRequire(path.resolve('package.json')).resolve(file)));
  unpacked.set(file, font);
  return font;
}

const unpacked = new Map<string, Buffer>();
