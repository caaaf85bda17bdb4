import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeDocument } from '@/app/_server/document-upload';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/refusal';
import { bring, cast } from '../support/story';
import { pdfOf } from './corpus';

const today = () => now().toISOString().slice(0, 10);
const typed = { proves: 'business', kind: 'lease' };

// The folder an upload is received in, to see what stays of one.
const usual = process.env.TMPDIR;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mitra-route-'));
  process.env.TMPDIR = folder;
});
afterEach(async () => {
  const left = existsSync(folder) ? await readdir(folder) : [];
  if (usual === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usual;
  await rm(folder, { recursive: true, force: true });
  expect(left).toEqual([]);
});

async function applicant() {
  const people = await cast();
  return { sender: people.member, enrollmentId: await bring(people, 'in_review') };
}

type Applicant = Awaited<ReturnType<typeof applicant>>;
type Fields = Record<string, string>;

function post(who: Applicant, file: Buffer | null, more: Fields = {}, from: Fields = { origin: env.APP_URL }) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...typed, issuedOn: today(), ...more })) form.set(name, value);
  if (file) form.set('document', new File([new Uint8Array(file)], '../NIB.pdf'));
  const request = new Request(`${env.APP_URL}/enrollment/documents/send`, {
    method: 'POST',
    body: form,
    headers: from,
  });
  return takeDocument(request, { ...who, page: async () => '/page', admits: async () => undefined });
}

const ledTo = async (answer: Promise<Response>) => {
  const { status, headers } = await answer;
  expect(status).toBe(303);
  return new URL(headers.get('location') ?? '', env.APP_URL);
};
const sentBy = ({ enrollmentId }: Applicant) => db.document.findMany({ where: { enrollmentId } });

test('a document that is taken leads to its receipt, under a name without folders', async () => {
  const who = await applicant();
  const { searchParams, hash } = await ledTo(post(who, pdfOf()));
  expect(await sentBy(who)).toMatchObject([{ id: searchParams.get('sent'), fileName: 'NIB.pdf', pages: 1 }]);
  expect(hash).toBe('#sent');
});

test('a form sent twice at once makes one document, and both are led to it', async () => {
  const who = await applicant();
  const key = randomUUID();
  const [one, other] = await Promise.all([1, 2].map(() => ledTo(post(who, pdfOf(), { key }))));
  expect(one?.href).toBe(other?.href);
  expect(await sentBy(who)).toHaveLength(1);
  expect(await db.documentFile.count({ where: { document: { enrollmentId: who.enrollmentId } } })).toBe(1);
});

test('each refusal leads back with its reason, and keeps the kind and the day', async () => {
  const who = await applicant();
  const refused = async (file: Buffer | null, more: Fields = {}) => {
    const { searchParams, hash } = await ledTo(post(who, file, more));
    const { refused: code, field, kind } = Object.fromEntries(searchParams);
    return [code, field, kind, hash];
  };
  expect(await refused(Buffer.from('GIF89a'))).toEqual(['file_of_another_kind', 'document', 'lease', '#business']);
  expect(await refused(null)).toEqual(['file_missing', 'document', 'lease', '#business']);
  expect(await refused(Buffer.alloc(8_000_001))).toEqual(['file_too_large', 'document', 'lease', '#business']);
  expect(await refused(pdfOf(), { issuedOn: '2001-01-01' })).toEqual([
    ...['issued_too_early', 'issuedOn', 'lease', '#business'],
  ]);
  expect(await refused(pdfOf(), { kind: '' })).toEqual(['not_a_choice', 'kind', undefined, '#business']);
  expect(await sentBy(who)).toEqual([]);
});

test('whoever may send nothing, or is not admitted, is refused, and nothing is kept', async () => {
  const [who, other] = [await applicant(), await applicant()];
  const strange = { ...who, enrollmentId: other.enrollmentId };
  expect((await ledTo(post(strange, pdfOf()))).searchParams.get('refused')).toBe('not_yours');
  const form = new FormData();
  const request = new Request(env.APP_URL, { method: 'POST', body: form, headers: { origin: env.APP_URL } });
  const admits = async () => {
    throw Refusal.because('letter_code_wrong', { field: 'letterCode', with: { left: 4 } });
  };
  const back = await ledTo(takeDocument(request, { ...who, page: async () => '/page', admits }));
  expect(Object.fromEntries(back.searchParams)).toEqual({
    ...{ refused: 'letter_code_wrong', field: 'letterCode', number: '4' },
  });
  expect([...(await sentBy(who)), ...(await sentBy(other))]).toEqual([]);
});

test('another site sends nothing', async () => {
  const who = await applicant();
  const strangers = [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }, {}];
  for (const from of strangers as Fields[])
    expect((await ledTo(post(who, pdfOf(), {}, from))).searchParams.get('refused')).toBe('from_another_site');
  expect(await sentBy(who)).toEqual([]);
});

test('without room there is a plain page that says so, in every language, and nothing is kept', async () => {
  const who = await applicant();
  // While this process may write no file of more than ten thousand bytes.
  const limit = (bytes: string) => execFileSync('prlimit', [`--pid=${process.pid}`, `--fsize=${bytes}:unlimited`]);
  limit('10000');
  const answer = await post(who, Buffer.alloc(100_000)).finally(() => limit('unlimited'));
  expect(answer.status).toBe(507);
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  const page = await answer.text();
  for (const lang of ['en', 'id']) expect(page).toContain(`<section lang="${lang}">`);
  expect(page).toContain('href="/page"');
  expect(await sentBy(who)).toEqual([]);
});
