import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts'];
const known = new Map();

/** The sources a file loads, itself among them, through whatever they load in turn. Paths from the project's root, with `/`. */
export function loadedBy(file) {
  const seen = new Set([file]);
  for (const one of seen) for (const next of importsOf(one)) seen.add(next);
  return seen;
}

/** The test files below `tests/`, those for the browser left out, each with the project of vitest it belongs to. */
export function listTests() {
  return readdirSync(path.join(root, 'tests'), { recursive: true })
    .map((name) => `tests/${name.replaceAll(path.sep, '/')}`)
    .filter((name) => /\.test\.tsx?$/.test(name) && !name.startsWith('tests/e2e/'))
    .sort()
    .map((file) => ({ file, project: projectOf(file) }));
}

/**
 * `house` reads the sources as text; `start` starts the portal; `rules` has a database; `pure` has none. `apart`: a file that changes its process
 * (settings, loaded modules) and so must have one of its own; it has a database too.
 */
function projectOf(file) {
  if (file === 'tests/house.test.ts') return 'house';
  if (file.startsWith('tests/scripts/')) return 'start';
  if (changesItsProcess.test(read(file))) return 'apart';
  return needsDatabase(file) ? 'rules' : 'pure';
}

const changesItsProcess = /process\.env\.\w+ = |Object\.assign\(process\.env|resetModules|stubEnv|vi\.mock/;

export function needsDatabase(file) {
  const loaded = loadedBy(file);
  return ['lib/db.ts', 'tests/support/scratch-database.ts'].some((source) => loaded.has(source));
}

function importsOf(file) {
  const before = known.get(file);
  if (before) return before;
  const loads = read(file).matchAll(
    /^(?:import|export)\s(?!type\b)[^;]*?from\s'([^']+)'|^import\s'([^']+)'|import\('([^']+)'\)/gm,
  );
  const found = [...loads].flatMap(([, from, bare, late]) => resolve(file, from ?? bare ?? late ?? ''));
  known.set(file, found);
  return found;
}

function resolve(file, target) {
  if (!/^(@\/|\.)/.test(target)) return [];
  const place = target.startsWith('@/') ? target.slice(2) : path.posix.join(path.posix.dirname(file), target);
  const ending = endings.find((one) => /\.\w+$/.test(place + one) && existsSync(path.join(root, place + one)));
  return ending === undefined ? [] : [place + ending];
}

function read(file) {
  return /\.(tsx?|mjs)$/.test(file) ? readFileSync(path.join(root, file), 'utf8') : '';
}
