import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReadableStream } from 'node:stream/web';
import { expect, test } from 'vitest';
import { receive, UploadBroken } from '@/lib/form/upload';

const boundary = 'a-boundary';
const type = `multipart/form-data; boundary=${boundary}`;

/** A form as a browser writes it. `cut`: how much of its end never comes. */
type Sent = { name: string; bytes: Buffer };

function form(fields: Record<string, string>, file?: Sent | readonly Sent[], cut = 0): Buffer {
  const part = (head: string, body: Buffer) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      body,
      Buffer.from('\r\n'),
    ]);
  const whole = Buffer.concat([
    ...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, Buffer.from(value))),
    ...[file ?? []]
      .flat()
      .map(({ name, bytes }) => part(`name="document"; filename="${name}"\r\nContent-Type: application/pdf`, bytes)),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return whole.subarray(0, whole.length - cut);
}

const streamOf = (bytes: Buffer, end?: Error) =>
  new globalThis.ReadableStream({
    start(stream) {
      for (let at = 0; at < bytes.length; at += 60_000) stream.enqueue(new Uint8Array(bytes.subarray(at, at + 60_000)));
      if (end) stream.error(end);
      else stream.close();
    },
  }) as ReadableStream;

const upTo = (bytes: number, files = 1) => ({ bytes, files });

const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('mitra-upload-'));
const bytes = Buffer.from('%PDF-1.7 what is in it');

test('a file comes to the disk as it was sent, with its name, its size and its fingerprint, and goes when it is forgotten', async () => {
  const name = 'akta pendirian — «ü».pdf';
  const upload = await receive(streamOf(form({ kind: 'lease' }, { name, bytes })), type, upTo(1_000));
  expect(upload.fields).toEqual({ kind: 'lease' });
  expect(upload.files[0]).toMatchObject({
    name,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  const kept = upload.files[0]?.path ?? '';
  expect(readFileSync(kept)).toEqual(bytes);
  await upload.forget();
  expect(existsSync(path.dirname(kept))).toBe(false);
});

test('a file of just so many bytes is taken; one byte more is too large, and what was typed before it is known all the same', async () => {
  const most = 200_000;
  for (const [size, tooLarge] of [
    [most, false],
    [most + 1, true],
    [most + 900_000, true],
  ] as const) {
    const sent = form({ kind: 'lease' }, { name: 'a.pdf', bytes: Buffer.alloc(size, 97) });
    const upload = await receive(streamOf(sent), type, upTo(most));
    expect([upload.tooLarge, upload.files[0]?.bytes ?? null], `${size}`).toEqual([tooLarge, tooLarge ? null : size]);
    expect(upload.fields).toEqual({ kind: 'lease' });
    await upload.forget();
  }
});

test('one that is too large is known as such though its end was cut off on the way', async () => {
  const sent = form({ kind: 'lease' }, { name: 'a.pdf', bytes: Buffer.alloc(900_000, 97) }, 100_000);
  const upload = await receive(streamOf(sent), type, upTo(200_000));
  expect([upload.tooLarge, upload.files, upload.fields]).toEqual([true, [], { kind: 'lease' }]);
  await upload.forget();
});

test('an empty file is none, and so is a form without one', async () => {
  for (const file of [undefined, { name: '', bytes: Buffer.alloc(0) }]) {
    const upload = await receive(streamOf(form({ kind: 'lease' }, file)), type, upTo(1_000));
    expect([upload.files, upload.tooLarge]).toEqual([[], false]);
    await upload.forget();
  }
});

test('whoever goes away in the middle, and whatever is no form, leaves nothing behind', async () => {
  const before = leftBehind();
  const whole = { name: 'a.pdf', bytes: Buffer.alloc(150_000, 97) };
  const broken: [ReadableStream | null, string][] = [
    [streamOf(form({}, whole, 60_000), new Error('aborted')), type],
    [streamOf(form({}, whole, 60_000)), type],
    [streamOf(Buffer.from('kind=lease')), 'application/x-www-form-urlencoded; charset=utf-99'],
    [streamOf(form({}, whole)), 'multipart/form-data'],
    [streamOf(form({}, whole)), 'text/plain'],
    [null, type],
  ];
  for (const [body, said] of broken) {
    const fault = await receive(body, said, upTo(1_000_000)).then(
      (upload) => (upload.files.length > 0 ? 'taken' : upload.forget().then(() => 'without a file')),
      (reason: unknown) => reason,
    );
    expect(fault === 'without a file' || fault instanceof UploadBroken, `${said} ${String(fault)}`).toBe(true);
  }
  expect(leftBehind().filter((name) => !before.includes(name))).toEqual([]);
});

test('of more files than may be none is kept, and that is known; empty inputs are none', async () => {
  const files = ['a', 'b', 'c'].map((name) => ({ name, bytes: Buffer.from(name) }));
  const nothing = { name: '', bytes: Buffer.alloc(0) };
  for (const [sent, most, names, tooMany] of [
    [files, 3, ['a', 'b', 'c'], false],
    [files, 2, [], true],
    [files, 1, [], true],
    [[nothing, ...files.slice(0, 1)], 1, ['a'], false],
    [
      [
        { name: 'a', bytes: Buffer.alloc(150_000, 97) },
        { name: 'b', bytes: Buffer.alloc(150_000, 98) },
      ],
      1,
      [],
      true,
    ],
  ] as const) {
    const upload = await receive(streamOf(form({}, sent)), type, upTo(50_000, most));
    expect([upload.files.map(({ name }) => name), upload.tooMany], `${sent.length} of ${most}`).toEqual([
      names,
      tooMany,
    ]);
    await upload.forget();
  }
});

test('a form of a thousand fields and files is not read to its end', async () => {
  const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`field${at}`, 'x'.repeat(9_000)]));
  const upload = await receive(streamOf(form(many, { name: 'a.pdf', bytes })), type, upTo(20_000_000));
  expect(Object.keys(upload.fields).length).toBeLessThanOrEqual(25);
  expect(Object.values(upload.fields).every((value) => value.length <= 5_000)).toBe(true);
  await upload.forget();
});
