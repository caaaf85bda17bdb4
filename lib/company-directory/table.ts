import type { Prisma } from '@/generated/prisma/client';
import { db } from '@/lib/db';
import { namingWords } from '@/lib/field/company-name';
import { type FoundCompany, readCompany } from './company';
import { type CompanyDirectory, mostFound, type Question } from './port';

/** The operator's own list: by either number, or by whole words of the name within a country. */
export const table: CompanyDirectory = {
  source: 'table',
  answers: () => true,
  look: async (question) => {
    const rows = await db.directoryCompany.findMany({
      where: wanted(question),
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: mostFound,
    });
    return rows.flatMap((row): FoundCompany[] => [readCompany(row)].filter((company) => company !== null));
  },
};

function wanted(question: Question): Prisma.DirectoryCompanyWhereInput {
  if (question.by === 'duns') return { duns: question.duns };
  if (question.by === 'lei') return { lei: question.lei };
  return { countryIso2: question.country, words: { hasEvery: namingWords(question.name) } };
}
