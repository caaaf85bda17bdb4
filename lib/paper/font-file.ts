import { createRequire } from 'node:module';
import path from 'node:path';

/** Where a font of the packages lies, from the project's folder: what is built lies elsewhere, and takes no fonts along. */
export function fontFile(family: string, subset: string, weight: 400 | 700 = 400): string {
  const file = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;
  return createRequire(path.resolve('package.json')).resolve(file);
}
