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

// The other part stays as it is.
async function writeSection(part, text) {
  const before = existsSync(page) ? await readFile(page, 'utf8') : '';
  const sections = Object.entries(headings).flatMap(([name, heading]) => {
    const body = name === part ? text : sectionOf(before, heading);
    return body ? [`${heading}\n\n${body.trim()}`] : [];
  });
  await writeFile(page, `${[beginning, ...sections].join('\n\n')}\n`);
}

/** What the page says of each fault: `Map` from what it breaks to `{ found, seconds }`; `found` null when no test found it. */
export async function readEnds() {
  if (!existsSync(page)) return new Map();
  const rows = (await readFile(page, 'utf8')).matchAll(
    /^\| \d+ \| (.+?) \| `[^`]+` \| (?:`([^`]+)`: (.+?)|.+?) \| (\d+) \|$/gm,
  );
  return new Map(
    [...rows].map(([, breaks, file, test, seconds]) => [
      breaks,
      { found: file ? `${file}: ${test}` : null, seconds: Number(seconds) },
    ]),
  );
}

/** The table of all faults; one that was never tried says so. */
export async function writeEnds(faults, ends) {
  const tried = faults.filter(({ breaks }) => ends.has(breaks));
  const found = tried.filter(({ breaks }) => ends.get(breaks).found);
  const summary = `${found.length} of ${faults.length} found. Last tried ${new Date().toISOString().slice(0, 10)}.`;
  const rows = faults.map(({ number, breaks, file }) => {
    const { found: by, seconds } = ends.get(breaks) ?? {};
    const finder = by ? by.replace(/^([^:]+): /, '`$1`: ') : seconds === undefined ? 'not tried' : '**nobody**';
    return [number, breaks, `\`${file}\``, finder, seconds === undefined ? '' : seconds.toFixed(0)];
  });
  await writeSection('planted', `${summary}\n\n${tableOf(['', 'Fault', 'Where', 'Found by', 'Seconds'], rows)}`);
  return summary;
}

/** Stryker's score by file, as the page has it: `Map` from the file to `{ of, found, lines }`. */
export async function readScores() {
  if (!existsSync(page)) return new Map();
  const rows = (await readFile(page, 'utf8')).matchAll(/^\| `([^`]+)` \| (\d+) \| (\d+) \| \d+ % \| ([\d, ]*) \|$/gm);
  return new Map(
    [...rows].map(([, file, of, found, lines]) => [
      file,
      { of: Number(of), found: Number(found), lines: lines.split(', ').filter(Boolean) },
    ]),
  );
}

/** The table of all files and the score of all. Returns it, and the sentence that says it. */
export async function writeScores(scores, least) {
  const files = [...scores].filter(([, { of }]) => of > 0).sort(([one], [other]) => one.localeCompare(other));
  const sum = (count) => files.reduce((all, [, one]) => all + count(one), 0);
  const [of, found] = [sum((one) => one.of), sum((one) => one.found)];
  const score = of === 0 ? 0 : (100 * found) / of;
  const summary = `${found} of ${of} found: ${score.toFixed(1)} %; at least ${least} % must be. Last tried ${new Date().toISOString().slice(0, 10)}.`;
  const rows = files.map(([file, one]) => {
    return [`\`${file}\``, one.of, one.found, `${((100 * one.found) / one.of).toFixed(0)} %`, one.lines.join(', ')];
  });
  const head = ['Where', 'Mutants', 'Found', 'Score', 'Lines of those not found'];
  await writeSection('stryker', `${summary}\n\n${tableOf(head, rows)}`);
  return { score, summary };
}

function tableOf(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function sectionOf(text, heading) {
  const [, body = ''] = text.split(`${heading}\n`);
  return body.split(/^## /m)[0];
}
