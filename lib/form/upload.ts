import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';

export type Received = { name: string; path: string; bytes: number; sha256: string };

/**
 * A posted form with its files, which lie in a folder of their own until `forget`. `tooLarge`, `tooMany`: there were more than may be, of which
 * no more was kept; then there are none.
 */
export type Upload = {
  fields: Readonly<Record<string, string>>;
  files: readonly Received[];
  tooLarge: boolean;
  tooMany: boolean;
  forget: () => Promise<void>;
};

/** Whoever sent it went away, or what came is no form. */
export class UploadBroken extends Error {}

/** There is no room to receive it. */
export class UploadFull extends Error {}

const limits = { fields: 20, fieldSize: 5_000, fieldNameSize: 100, parts: 25, headerPairs: 20 };
// What a form says besides its file.
const besides = 200_000;

/** The most a form may bring: so many files, each of so many bytes. */
export type Most = { bytes: number; files: number };

/** Receives a form as it comes, its files straight to the disk, of which no more than `most` is kept. Throws UploadBroken, UploadFull. */
export async function receive(body: ReadableStream | null, contentType: string, most: Most): Promise<Upload> {
  if (!body) throw new UploadBroken('Nothing was sent.');
  const folder = await mkdtemp(path.join(tmpdir(), 'mitra-upload-')).catch(named);
  const forget = () => rm(folder, { recursive: true, force: true });
  try {
    return { ...(await read(body, contentType, { folder, most })), forget };
  } catch (fault) {
    await forget();
    return named(fault);
  }
}

type Place = { folder: string; most: Most };

async function read(body: ReadableStream, contentType: string, { folder, most }: Place) {
  const fields: Record<string, string> = {};
  const writing: Promise<Received>[] = [];
  const form = reader(contentType, most);
  form.on('field', (name, value) => {
    fields[name] ??= value;
  });
  form.on('file', (_, file, name) => {
    const kept = write(file, name ?? '', path.join(folder, `file-${writing.length}`));
    // Heard of below; a rejection that comes first must not end the process, and must end the reading.
    kept.catch((fault: Error) => form.destroy(fault));
    writing.push(kept);
  });
  const counted = counting(most.bytes * most.files + besides);
  try {
    await pipeline(Readable.fromWeb(body), counted.through, form);
  } catch (fault) {
    // Cut off behind what is kept: the fields came before the file, and what is said is that it is too large.
    if (!counted.isOver()) throw (await faultOf(writing)) ?? fault;
    await Promise.allSettled(writing);
    return { fields, files: [], tooLarge: true, tooMany: writing.length > most.files };
  }
  // An input left empty sends a file of nothing.
  const files = (await Promise.all(writing)).filter(({ bytes }) => bytes > 0);
  const [tooLarge, tooMany] = [files.some(({ bytes }) => bytes > most.bytes), files.length > most.files];
  return { fields, files: tooLarge || tooMany ? [] : files, tooLarge, tooMany };
}

function reader(contentType: string, most: Most): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: { ...limits, files: most.files + 1, fileSize: most.bytes + 1 },
    });
  } catch (fault) {
    throw new UploadBroken('It is no form.', { cause: fault });
  }
}

async function write(file: BusboyFileStream, name: string, place: string) {
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = new Transform({
    transform(part: Buffer, _, next) {
      hash.update(part);
      bytes += part.length;
      next(null, part);
    },
  });
  await pipeline(file, measured, createWriteStream(place, { flags: 'wx', mode: 0o600 }));
  return { name, path: place, bytes, sha256: hash.digest('hex') };
}

// What is too large is read on to its end, so that its sender hears why; nothing of it is kept.
function counting(most: number) {
  let bytes = 0;
  const through = new Transform({
    transform(part: Buffer, _, next) {
      bytes += part.length;
      next(null, part);
    },
  });
  return { through, isOver: () => bytes > most };
}

async function faultOf(writing: readonly Promise<unknown>[]): Promise<unknown> {
  const ended = await Promise.allSettled(writing);
  return ended.find((one) => one.status === 'rejected')?.reason;
}

function named(fault: unknown): never {
  if (fault instanceof UploadBroken) throw fault;
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) throw new UploadFull('There is no room.', { cause: fault });
  throw new UploadBroken('It did not come to its end.', { cause: fault });
}
