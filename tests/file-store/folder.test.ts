import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { folder } from '@/lib/file-store/folder';

const made: string[] = [];
let root: string;
let from: string;
const given = { bytes: 5, type: 'application/pdf' };

beforeEach(async () => {
  const place = await mkdtemp(path.join(tmpdir(), 'mitra-files-'));
  made.push(place);
  root = path.join(place, 'files');
  from = path.join(place, 'upload');
  await writeFile(from, 'hello');
});

afterAll(() => Promise.all(made.map((place) => rm(place, { recursive: true, force: true }))));

test('what is kept is read back, and the folder and the file are open to their owner alone', async () => {
  const store = folder(root);
  await store.put('a1', { path: from, ...given });
  const file = await store.read('a1');
  expect(file && (await text(file))).toBe('hello');
  const modes = await Promise.all(['', 'a1'].map((one) => stat(path.join(root, one))));
  expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['700', '600']);
});

test('nothing is kept under a key that was never used, or is used no more; removing twice is no fault', async () => {
  const store = folder(root);
  expect(await store.read('none')).toBeNull();
  await store.put('a1', { path: from, ...given });
  await store.remove('a1');
  await store.remove('a1');
  expect(await store.read('a1')).toBeNull();
});

test.each(['../a', 'a/../b', '/etc/passwd', 'a/b', '.', '..', 'a\0', 'a/', '', 'a.pdf', 'a.1.2'])(
  'the key %j is refused before any path is made of it',
  async (key) => {
    await expect(folder(root).put(key, { path: from, ...given })).rejects.toThrow('A file is kept by a key');
    await expect(folder(root).read(key)).rejects.toThrow('A file is kept by a key');
  },
);

test('a file that cannot be read whole leaves nothing behind', async () => {
  const store = folder(root);
  await expect(store.put('a1', { path: `${from}-gone`, ...given })).rejects.toThrow('ENOENT');
  expect(await readdir(root)).toEqual([]);
});

test('a disk without room is told by its name, and nothing half-written stays', async () => {
  const store = folder(root);
  await store.put('a1', { path: from, ...given });
  await writeFile(from, 'x'.repeat(400_000));
  // In a process whose files may not grow beyond half of it.
  const program = `import('@/lib/file-store/folder').then(({ folder }) =>
    folder(${JSON.stringify(root)}).put('a1', { path: ${JSON.stringify(from)}, bytes: 400000, type: 'application/pdf' })
  ).then(() => console.log('kept'), (fault) => console.log(fault.constructor.name))`;
  const args = ['--fsize=200000', process.execPath, '--import', 'tsx', '--eval', program];
  const { stdout } = await promisify(execFile)('prlimit', args);
  expect(stdout.trim()).toBe('StoreFull');
  const file = await store.read('a1');
  expect(file && (await text(file))).toBe('hello');
  expect(await readdir(root)).toEqual(['a1']);
});
