import { readFileSync } from 'node:fs';
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
