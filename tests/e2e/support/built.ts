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
  return Object.keys(read<Record<string, string>>('app-paths-manifest.json'))
    .filter((key) => !key.startsWith('/_'))
    .map(addressOf);
}

function addressOf(key: string): string {
  return key.replace(/\/(page|route)$/, '').replaceAll(/\/\([^)]+\)/g, '') || '/';
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as T;
}
