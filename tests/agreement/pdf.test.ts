import { createHash } from 'node:crypto';
import { PDF } from '@libpdf/core';
import { expect, test } from 'vitest';
import { renderAgreement } from '@/lib/agreement/pdf';
import { agreement } from '@/lib/agreement/text';

const clauses = agreement.sections.flatMap((section) => section.clauses);

test('the agreement is the same bytes every time, and its fingerprint is theirs', async () => {
  const [once, again] = await Promise.all([renderAgreement(agreement), renderAgreement(agreement)]);
  expect(once.pdf.equals(again.pdf)).toBe(true);
  expect(once.sha256).toBe(createHash('sha256').update(again.pdf).digest('hex'));
});

test('it fits on three pages and says its title and language', async () => {
  const { pdf } = await renderAgreement(agreement);
  const read = await PDF.load(new Uint8Array(pdf));
  expect(read.getPageCount()).toBe(3);
  expect(read.getLanguage()).toBe('en');
  expect(pdf.toString('latin1')).toContain(`(${agreement.title})`);
});

test('a screen reader finds the title, every section and every clause', async () => {
  const { pdf } = await renderAgreement(agreement);
  const source = pdf.toString('latin1');
  const tagged = (tag: string) => source.match(new RegExp(`/S /${tag}\\b`, 'g'))?.length;
  expect(source).toContain('/Marked true');
  expect([tagged('H1'), tagged('H2'), tagged('Sect')]).toEqual([
    1,
    agreement.sections.length,
    agreement.sections.length,
  ]);
  expect(tagged('P')).toBe(1 + agreement.preamble.length + clauses.length);
});

test('the plain text holds every clause under its number', () => {
  for (const clause of clauses) expect(agreement.text).toContain(clause);
  expect(agreement.text).toContain('12.4 This agreement is made in English.');
});
