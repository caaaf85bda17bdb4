import { createWriteStream } from 'node:fs';
import { chown, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Program, runConfined } from './confined';
import { type Drawable, samples } from './drawable';

/** The pages as PNG, in order. `cannot`: this machine has no way to draw such a file safely. `unreadable`: this file cannot be drawn. */
export type Drawn = { pages: Buffer[] } | 'cannot' | 'unreadable';

/** A document has no more pages than this. */
export const mostPages = 20;

/** Draws a stranger's file anew, page by page, in a program that may do nothing else: what a reviewer looks at was made by us. */
export async function draw(file: Readable, type: Drawable): Promise<Drawn> {
  if (!(await canDraw(type))) return 'cannot';
  const pages = await drawnIn(file, type).catch(() => []);
  return pages.length > 0 ? { pages } : 'unreadable';
}

const tried = new Map<Drawable, Promise<boolean>>();

/** Whether this machine can, found out once by a small document of our own. */
export function canDraw(type: Drawable): Promise<boolean> {
  const before = tried.get(type);
  if (before) return before;
  const found = drawnIn(Readable.from([samples[type]]), type).then(
    (pages) => pages.length === 1,
    () => false,
  );
  tried.set(type, found);
  return found;
}

async function drawnIn(file: Readable, type: Drawable): Promise<Buffer[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mitra-preview-'));
  try {
    const given = path.join(folder, 'given');
    await pipeline(file, createWriteStream(given, { mode: 0o600 }));
    // Given to whoever draws, whatever this process keeps to itself by its umask.
    if (process.getuid?.() === 0) for (const place of [folder, given]) await chown(place, 65_534, 65_534);
    await (type === 'application/pdf'
      ? runConfined(pdfDrawer(folder, given), 1_000_000_000)
      : runConfined(pictureDrawer(folder, given)));
    const names = (await readdir(folder)).filter((name) => /^page-\d+\.png$/.test(name));
    const pages = names.sort((one, other) => numberOf(one) - numberOf(other)).slice(0, mostPages);
    const pictures = await Promise.all(pages.map((name) => readFile(path.join(folder, name))));
    return pictures.every((picture) => picture.subarray(0, 8).equals(png)) ? pictures : [];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const png = Buffer.from('89504e470d0a1a0a', 'hex');

function pdfDrawer(folder: string, given: string): Program {
  const args = ['-q', '-r', '100', '-scale-to', '1600', '-png', '-f', '1', '-l', String(mostPages)];
  return { file: 'pdftoppm', args: [...args, given, path.join(folder, 'page')], folder };
}

function pictureDrawer(folder: string, given: string): Program {
  const program = path.resolve('scripts/draw-picture.mjs');
  const args = ['--max-old-space-size=128', program, given, path.join(folder, 'page-1.png')];
  return { file: process.execPath, args, folder, ours: true };
}

function numberOf(name: string): number {
  return Number(/\d+/.exec(name)?.[0]);
}
