import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './settings.mjs';

/** One text that changes whenever a name or the content of these files and folders (of the project) changes. */
export function fingerprint(places) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of listFiles(path.join(root, place))) {
      hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Was `mark` written here by the last work that came to its end? */
export function isMarked(file, mark) {
  return existsSync(file) && readFileSync(file, 'utf8') === mark;
}

export async function writeMark(file, mark) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, mark, { mode: 0o600 });
}

function listFiles(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  const entries = readdirSync(place).sort();
  return entries.flatMap((name) => listFiles(path.join(place, name)));
}
