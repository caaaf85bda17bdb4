import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type BuiltAction = { id: string; file: string; name: string; page: string };

const folder = path.join(process.env.NEXT_DIST_DIR ?? '.next-test', 'server');

/** Every action the build answers, and a page that carries it, as the build itself lists them. */
export function builtActions(): BuiltAction[] {
  type Entry = { workers: Record<string, unknown>; filename: string; exportedName: string };
  const { node } = read<{ node: Record<string, Entry> }>('server-reference-manifest.json');
  return Object.entries(node).map(([id, { workers, filename, exportedName }]) => {
    const pages = Object.keys(workers).filter((worker) => !worker.includes('/_'));
    return { id, file: filename, name: exportedName, page: addressOf((pages[0] ?? '').replace(/^app/, '')) };
  });
}

/** Every address the build answers, with `[…]` where an id or a token goes. */
export function builtRoutes(): string[] {
  return keys().map(addressOf);
}

/** Those of them that are pages, not files or answers for machines. */
export function builtPages(): string[] {
  return keys()
    .filter((key) => key.endsWith('/page'))
    .map(addressOf);
}

/** The page of the build that answers an address; the address's own path where none does. One without `[…]` comes first. */
export function routeOf(url: string): string {
  const { pathname } = new URL(url);
  const asPattern = (address: string) => new RegExp(`^${address.replaceAll(/\[\w+\]/g, '[^/]+')}$`);
  const fitting = builtPages().filter((address) => asPattern(address).test(pathname));
  return fitting.sort((one, other) => one.split('[').length - other.split('[').length)[0] ?? pathname;
}

function keys(): string[] {
  return Object.keys(read<Record<string, string>>('app-paths-manifest.json')).filter((key) => !key.startsWith('/_'));
}

function addressOf(key: string): string {
  return key.replace(/\/(page|route)$/, '').replaceAll(/\/\([^)]+\)/g, '') || '/';
}

const files = new Map<string, unknown>();

function read<T>(file: string): T {
  if (!files.has(file)) files.set(file, JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  return files.get(file) as T;
}

/** What the address of a route is read for after its question mark, by the names and shapes its source hands to the reader. */
export function asksOf(route: string): string[] {
  const [key = ''] = Object.keys(read<Record<string, string>>('app-paths-manifest.json')).filter(
    (one) => addressOf(one) === route,
  );
  const own = [`app${key}.tsx`, `app${key}.ts`].filter((file) => existsSync(file));
  const source = own.flatMap((file) => [file, ...loadersOf(file)]).map((file) => readFileSync(file, 'utf8'));
  // A list with filters says its shape where it says all that it is.
  const written = /read(?:Search|Query|List)\(\s*\w+,\s*([^;]*)|^ {2}shape: (\w+,)/gm;
  const shapes = [...source.join().matchAll(written)].map(([, shape, desk]) => shape ?? desk ?? '');
  return [...new Set(shapes.flatMap((shape) => namesIn(shape, source.join())))];
}

// What a page shows may be put together beside it.
function loadersOf(file: string): string[] {
  const loads = readFileSync(file, 'utf8').matchAll(/from '\.\/(_components\/(?:load-[\w-]+|list-of))'/g);
  return [...loads].map(([, name]) => path.join(path.dirname(file), `${name}.ts`));
}

// A list of names, an object of shapes, or a shape that another file keeps.
function namesIn(shape: string, source: string): string[] {
  const named = [...(/^named\(([^)]*)\)/.exec(shape)?.[1]?.matchAll(/'(\w+)'/g) ?? [])].map(([, name = '']) => name);
  const literal = [...(/^(?:\w+\.extend\()?\s*\{([^}]*)\}/.exec(shape)?.[1]?.matchAll(/(\w+):/g) ?? [])].map(
    ([, name = '']) => name,
  );
  const [, kept] = /^(\w+)(?:[,).]|$)/.exec(shape) ?? [];
  const file = kept && new RegExp(`\\b${kept}\\b[^;]*from '@/([^']+)'`).exec(source)?.[1];
  return [...named, ...literal, ...(file ? namesOf(kept, readFileSync(`${file}.ts`, 'utf8')) : [])];
}

function namesOf(shape: string, source: string): string[] {
  const said = new RegExp(`const ${shape} = ([^]*?)\\n(?:\\n|export)`).exec(`${source}\n\n`)?.[1] ?? '';
  if (said.startsWith('named(')) return namesIn(said, '');
  const spread = [...said.matchAll(/\.\.\.(\w+),/g)].flatMap(([, name = '']) => {
    const [, kept = ''] = new RegExp(`const ${name} = \\{([^}]*)\\}`).exec(source) ?? [];
    return [...kept.matchAll(/(\w+):/g)].map(([, one = '']) => one);
  });
  // What every list with filters is asked: see lib/list/desk.ts.
  const desk = said.startsWith('deskShape(') ? ['search', 'after', 'sort', 'columns', 'rows', 'saved'] : [];
  return [
    ...desk,
    ...spread,
    ...[...said.matchAll(/^ {2}(\w+)[:,]|[{,] (\w+)(?=[:,]| \})/gm)].map(([, one, other]) => one ?? other ?? ''),
  ];
}
