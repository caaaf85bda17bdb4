import { expect, test } from 'vitest';
import { readCompany } from '@/lib/company-directory/company';
import { madeUpCompanies } from '@/prisma/demo-directory';

test('the demo’s directory has five hundred companies in twenty countries, each read whole and with numbers of its own', () => {
  const said = madeUpCompanies();
  const read = said.map(readCompany);
  expect(read).toHaveLength(500);
  expect(new Set(read.map((company) => company?.countryIso2)).size).toBe(20);
  expect(new Set(read.map((company) => company?.duns)).size).toBe(500);
  read.forEach((company, at) => {
    const names = Object.keys(said[at] ?? {}) as (keyof NonNullable<typeof company>)[];
    for (const name of names) expect(company?.[name], `${name} of ${company?.name}`).not.toBeNull();
  });
});
