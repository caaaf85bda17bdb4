import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './settings.mjs';

const page = path.join(root, 'docs/mutants.md');
const headings = { planted: '## Planted faults', stryker: '## Stryker' };
const beginning = [
  '# Whether the tests can fail',
  '',
  'Written by `npm run mutants`, not by hand. Each fault is planted alone in a copy of the project; the tests that reach its file run',
  'until one of them fails.',
].join('\n');

/** Puts one part's last result on the page; the other stays as it is. */
export async function writeSection(part, text) {
  const before = existsSync(page) ? await readFile(page, 'utf8') : '';
  const sections = Object.entries(headings).flatMap(([name, heading]) => {
    const body = name === part ? text : sectionOf(before, heading);
    return body ? [`${heading}\n\n${body.trim()}`] : [];
  });
  await writeFile(page, `${[beginning, ...sections].join('\n\n')}\n`);
}

/** By which test file each fault was found last time: `Map` from what it breaks to the file. */
export async function readFinders() {
  if (!existsSync(page)) return new Map();
  const rows = (await readFile(page, 'utf8')).matchAll(/^\| \d+ \| (.+?) \| `[^`]+` \| `([^`:]+)`/gm);
  return new Map([...rows].map(([, breaks, file]) => [breaks, file]));
}

export function tableOf(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function sectionOf(text, heading) {
  const [, body = ''] = text.split(`${heading}\n`);
  return body.split(/^## /m)[0];
}
