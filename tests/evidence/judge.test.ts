import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shownName } from '@/lib/evidence/file-name';
import { judge } from '@/lib/evidence/judge';
import { most } from '@/lib/evidence/schema';
import { judgeBytes } from '@/scripts/parts/judge-bytes.mjs';
import { noteRaised } from '../support/raised';
import { corpus, type Hostile } from './corpus';

let folder: string;
let files: Hostile[];

beforeAll(async () => {
  [folder, files] = await Promise.all([mkdtemp(path.join(tmpdir(), 'mitra-corpus-')), corpus()]);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const takesAllMemory = ({ what }: Hostile) => what.endsWith('hundreds of megabytes');

test('of sixty hostile files each is taken for what it is, or refused for its own reason', {
  timeout: 60_000,
}, async () => {
  expect(files.length).toBeGreaterThanOrEqual(60);
  const said: [string, unknown, unknown][] = [];
  for (const { what, bytes, expected } of files.filter((file) => !takesAllMemory(file))) {
    const tooLarge = bytes.length > most.bytes;
    said.push([what, tooLarge ? { refused: 'file_too_large' } : await judgeBytes(Buffer.from(bytes)), expected]);
  }
  noteRaised(files.flatMap(({ expected }) => ('refused' in expected ? expected.refused : [])));
  expect(said.map(([what, verdict]) => [what, verdict])).toEqual(said.map(([what, , expected]) => [what, expected]));
});

test('what would take all memory ends in a process of its own, which says nothing but that', {
  timeout: 60_000,
}, async () => {
  const some = [...files.filter(takesAllMemory), ...files.slice(0, 1)];
  expect(some).toHaveLength(2);
  for (const [at, { what, bytes, expected }] of some.entries()) {
    const file = path.join(folder, `${at}`);
    await writeFile(file, bytes);
    expect(await judge(file), what).toEqual(expected);
  }
  expect(await judge(path.join(folder, 'nowhere'))).toEqual({ refused: 'file_too_heavy' });
});

test('a file is shown without folders, without signs that show nothing, short, and with the ending of what is in it', () => {
  for (const { name, expected } of files) {
    if (!('type' in expected)) continue;
    const shown = shownName(name, expected.type);
    expect(shown, name).toMatch(/^[^\p{C}\p{Zl}\p{Zp}<>:"|?*/\\]{1,104}$/u);
    expect(shown, name).toMatch(expected.type === 'application/pdf' ? /[^.]\.pdf$/ : /[^.]\.(png|jpg)$/);
  }
  expect(shownName('../../../etc/passwd', 'application/pdf')).toBe('passwd.pdf');
  expect(shownName('deed\u202efdp.exe', 'application/pdf')).toBe('deed fdp.exe.pdf');
  expect(shownName('...', 'image/png')).toBe('document.png');
  expect(shownName('\u3164\u2800.png', 'image/png')).toBe('document.png');
  expect(shownName(`e${'\u0316'.repeat(90)}.pdf`, 'application/pdf')).toBe(`e${'\u0316'.repeat(3)}.pdf`);
  expect(shownName('ใบอนุญาต.pdf', 'application/pdf')).toBe('ใบอนุญาต.pdf');
  expect(shownName('NIB 2026.PDF', 'application/pdf')).toBe('NIB 2026.pdf');
});
