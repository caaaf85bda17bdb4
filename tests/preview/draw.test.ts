import { execFile } from 'node:child_process';
import { chmod, chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import PDFDocument from 'pdfkit';
import sharp, { type Metadata } from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runConfined } from '@/lib/preview/confined';
import { canDraw, draw } from '@/lib/preview/draw';
import type { Drawable } from '@/lib/preview/drawable';
import { installFromDebian, which } from '@/scripts/parts/debian.mjs';

const made: string[] = [];
// The program that draws documents, which a machine that only tests may lack.
beforeAll(() => void (which('pdftoppm') || installFromDebian('poppler-utils')));

afterAll(() => Promise.all(made.map((place) => rm(place, { recursive: true, force: true }))));

const of = (bytes: Uint8Array | string) => Readable.from([Buffer.from(bytes)]);

async function pdfOf(pages: number): Promise<Buffer> {
  const paper = new PDFDocument({ size: 'A4', autoFirstPage: false });
  const parts: Buffer[] = [];
  paper.on('data', (part: Buffer) => parts.push(part));
  for (let page = 1; page <= pages; page += 1) paper.addPage().text(`Page ${page}`);
  paper.end();
  await new Promise((resolve) => paper.once('end', resolve));
  return Buffer.concat(parts);
}

async function drawn(bytes: Uint8Array | string, type: Drawable) {
  const result = await draw(of(bytes), type);
  return typeof result === 'string' ? result : Promise.all(result.pages.map((page) => sharp(page).metadata()));
}

test('this machine can draw, also where a process keeps what it writes to itself', async () => {
  const before = process.umask(0o077);
  expect([await canDraw('application/pdf'), await canDraw('image/png'), await canDraw('image/jpeg')]).toEqual([
    true,
    true,
    true,
  ]);
  process.umask(before);
});

test('each page of a document is a picture of its own, in order, and no page after the twentieth', async () => {
  expect(await drawn(await pdfOf(3), 'application/pdf')).toMatchObject([
    { format: 'png', height: 1600 },
    { format: 'png', height: 1600 },
    { format: 'png', height: 1600 },
  ]);
  expect(await drawn(await pdfOf(25), 'application/pdf')).toHaveLength(20);
});

test('a picture is drawn anew: no larger than a page, the right way up, and nothing it said beside its pixels is left', async () => {
  const taken = sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#a00' } });
  const photo = await taken
    .jpeg()
    .withMetadata({ orientation: 6, exif: { IFD0: { Artist: 'Nadia' } } })
    .toBuffer();
  const [page] = (await drawn(photo, 'image/jpeg')) as Metadata[];
  expect(page).toMatchObject({ format: 'png', height: 1600, width: 1200 });
  expect(page?.exif).toBeUndefined();
});

test.each<[string, Drawable, string]>([
  ['nothing', 'application/pdf', ''],
  ['words', 'application/pdf', 'hello'],
  ['half a document', 'application/pdf', '%PDF-1.7\n1 0 obj<</Type'],
  [
    'a drawing in SVG that calls itself a picture',
    'image/png',
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  ],
  ['a document that calls itself a picture', 'image/jpeg', '%PDF-1.7'],
])('%s cannot be drawn, and says so', async (_, type, bytes) => {
  expect(await draw(of(bytes), type)).toBe('unreadable');
});

test('a picture of more than 50 million pixels is not opened', async () => {
  const wide = await sharp({ create: { width: 30_000, height: 2_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  expect(await draw(of(wide), 'image/png')).toBe('unreadable');
});

test('whoever draws is nobody: it sees none of our settings, reaches nobody, reads nothing of its owner alone, writes nowhere else', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'mitra-nobody-'));
  const secret = await mkdtemp(path.join(tmpdir(), 'mitra-secret-'));
  made.push(folder, secret);
  await writeFile(path.join(secret, 'key'), 'secret', { mode: 0o600 });
  if (process.getuid?.() === 0) await chown(folder, 65_534, 65_534);
  await chmod(secret, 0o700);
  const program = `
    id -u; env | grep -vcE '^(PATH|HOME|LC_ALL|PWD|SHLVL|OLDPWD|_)='; ls /sys/class/net 2>/dev/null | grep -vc '^lo$'
    cat ${secret}/key 2>/dev/null | grep -c secret
    (echo x > ${secret}/written || echo x > /usr/written) 2>/dev/null && echo written
    grep CapEff /proc/self/status | grep -c '0000000000000000'; true`;
  const args = ['-c', `(${program}) > ${folder}/said`];
  await runConfined({ file: '/bin/sh', args, folder });
  const [user, settings, networks, read, last] = (await readFile(path.join(folder, 'said'), 'utf8')).trim().split('\n');
  const { stdout } = await promisify(execFile)('id', ['-u']);
  expect(stdout.trim() === '0' ? user : '65534').toBe('65534');
  expect([settings, read]).toEqual(['0', '0']);
  expect(networks).toBeDefined();
  expect(last).toBe('1');
});

test('whoever draws a picture is nobody by the time it reads it, wherever our own program lies', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'mitra-nobody-'));
  made.push(folder);
  const mine = path.join(folder, 'mine.png');
  const white = sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } });
  await writeFile(mine, await white.png().toBuffer(), { mode: 0o600 });
  const drawnBy = (given: string) => {
    const args = [path.resolve('scripts/draw-picture.mjs'), given, path.join(folder, 'page-1.png')];
    return runConfined({ file: process.execPath, args, folder, ours: true });
  };
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    await chown(folder, 65_534, 65_534);
    await expect(drawnBy(mine)).rejects.toThrow();
    await chown(mine, 65_534, 65_534);
  }
  await drawnBy(mine);
  expect((await readFile(path.join(folder, 'page-1.png'))).subarray(1, 4).toString()).toBe('PNG');
});

test('whoever wants more memory than it may have gets none, and ends', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'mitra-nobody-'));
  made.push(folder);
  if (process.getuid?.() === 0) await chown(folder, 65_534, 65_534);
  const hungry = { file: '/bin/sh', args: ['-c', 'a=x; while :; do a=$a$a; done'], folder };
  await expect(runConfined(hungry, 200_000_000)).rejects.toThrow();
});
