import { z } from 'zod';
import { type Asked, ask } from '@/lib/outside/ask';
import { type FoundCompany, readCompany } from './company';
import { type CompanyDirectory, type Looked, mostFound, type Question } from './port';

/** The register of Legal Entity Identifiers, open to everybody: by LEI, or by name within a country. */
export function gleif({ url }: { url: string }): CompanyDirectory {
  return {
    source: 'gleif',
    answers: ({ by }) => by !== 'duns',
    look: async (question, until) => {
      const headers = { accept: 'application/vnd.api+json' };
      return lookedIn(question, await ask(addressOf(url, question), { headers, until }));
    },
  };
}

function addressOf(url: string, question: Question): URL {
  if (question.by === 'lei') return new URL(`${url}/lei-records/${question.lei}`);
  const address = new URL(`${url}/lei-records`);
  if (question.by === 'name') {
    address.searchParams.set('filter[entity.legalName]', question.name);
    address.searchParams.set('filter[entity.legalAddress.country]', question.country);
  }
  address.searchParams.set('page[size]', `${mostFound}`);
  return address;
}

function lookedIn(question: Question, asked: Asked): Looked {
  if ('failed' in asked) return asked;
  if ('none' in asked) return [];
  if ('locked' in asked) return { failed: 'refused' };
  const { success, data: said } = answer.safeParse(asked.said);
  if (!success) return { failed: 'odd' };
  const records = Array.isArray(said.data) ? said.data.slice(0, mostFound) : [said.data];
  return records.flatMap(companyIn).filter((company) => isAsked(question, company));
}

// A record of another company than the one asked for is none.
function isAsked(question: Question, { lei, countryIso2 }: FoundCompany): boolean {
  return question.by === 'name' ? countryIso2 === question.country : question.by === 'lei' && lei === question.lei;
}

function companyIn(one: unknown): FoundCompany[] {
  const { data } = record.safeParse(one);
  if (!data) return [];
  const { lei, entity } = data.attributes;
  const { addressLines = [], ...address } = entity.legalAddress ?? {};
  const [first, ...rest] = addressLines;
  const company = readCompany({
    lei,
    name: entity.legalName?.name,
    addressLine1: first,
    addressLine2: rest.join(', '),
    city: address.city,
    stateOrProvince: address.region,
    postalCode: address.postalCode,
    countryIso2: address.country,
    registrationId: entity.registeredAs,
  });
  return company ? [company] : [];
}

const text = z.string().nullish().catch(null);
const answer = z.object({ data: z.union([z.array(z.unknown()), z.looseObject({})]) });
const record = z.object({
  attributes: z.object({
    lei: text,
    entity: z.object({
      legalName: z.object({ name: text }).nullish().catch(null),
      legalAddress: z
        .object({
          addressLines: z.array(z.string()).optional().catch(undefined),
          city: text,
          region: text,
          country: text,
          postalCode: text,
        })
        .nullish()
        .catch(null),
      registeredAs: text,
    }),
  }),
});
