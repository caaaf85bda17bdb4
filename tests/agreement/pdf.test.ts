import { createHash } from 'node:crypto';
import { PDF } from '@libpdf/core';
import { expect, test } from 'vitest';
import { renderAgreement } from '@/lib/agreement/pdf';
import { readText } from '@/lib/agreement/text';
import { samples } from '@/prisma/samples';

const [agreement] = samples as [(typeof samples)[number]];
const parts = readText(agreement.text);
const count = (kind: string) => parts.filter((part) => part.kind === kind).length;

test('the agreement is the same bytes every time, and its fingerprint is theirs', async () => {
  const [once, again] = await Promise.all([renderAgreement(agreement), renderAgreement(agreement)]);
  expect(once.pdf.equals(again.pdf)).toBe(true);
  expect(once.sha256).toBe(createHash('sha256').update(again.pdf).digest('hex'));
});

test('texts kept before they were Markdown are the same bytes as then', async () => {
  const { sha256 } = await renderAgreement({ ...agreement, isSample: false });
  expect(sha256).toBe('f367cb2263ab4b6f7d551d7bc03b4e16e92c954b895a0161d8661db35d02c93a');
});

test('it fits on three pages and says its title and language', async () => {
  const { pdf } = await renderAgreement(agreement);
  const read = await PDF.load(new Uint8Array(pdf));
  expect(read.getPageCount()).toBe(3);
  expect(read.getLanguage()).toBe('en');
  expect(pdf.toString('latin1')).toContain(`(${agreement.title})`);
});

test('a screen reader finds the title, that it is a sample, every section and every clause', async () => {
  const source = (await renderAgreement(agreement)).pdf.toString('latin1');
  const tagged = (tag: string) => source.match(new RegExp(`/S /${tag}\\b`, 'g'))?.length;
  expect(source).toContain('/Marked true');
  expect([tagged('H1'), tagged('H2'), tagged('Sect')]).toEqual([1, count('section'), count('section')]);
  expect(tagged('P')).toBe(2 + count('paragraph') + count('clause'));
});

test('emphasis, links and lists are drawn, too', async () => {
  const text = 'A **grave** word, *softly*, and [more](https://mitra.example/more).\n\n### Below\n\n- one\n- two';
  const source = (await renderAgreement({ ...agreement, text })).pdf.toString('latin1');
  expect(source).toContain('(https://mitra.example/more)');
  expect(source.match(/\/S \/H3\b/g)?.length).toBe(1);
});
