import { z } from 'zod';
import { type Asked, ask, type Failure } from '@/lib/outside/ask';
import { type FoundCompany, readCompany } from './company';
import { type CompanyDirectory, type Looked, mostFound, type Question } from './port';
import { forgetToken, keepToken, keptToken } from './token';

type Account = { url: string; key: string; secret: string };

/** Dun & Bradstreet's Direct+, under a contract of one's own: by D-U-N-S number, or by name within a country. */
export function dnb(account: Account): CompanyDirectory {
  return {
    source: 'dnb',
    answers: ({ by }) => by !== 'lei',
    look: async (question, until) => lookedIn(question, await asked(account, question, until)),
  };
}

/** A token may have been revoked before its time: it is renewed once, and no more. */
async function asked(account: Account, question: Question, until: AbortSignal): Promise<Asked> {
  const kept = await keptToken('dnb');
  if (kept) {
    const first = await askWith(kept, account, question, until);
    if (!('locked' in first)) return first;
    await forgetToken('dnb');
  }
  const token = await newToken(account, until);
  return typeof token === 'string' ? askWith(token, account, question, until) : token;
}

async function askWith(token: string, { url }: Account, question: Question, until: AbortSignal): Promise<Asked> {
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  const asked = await ask(addressOf(url, question), { headers, until });
  // Search is a contract of its own. Who has none is not told by every name that D&B shuts them out.
  return question.by === 'name' && 'failed' in asked && asked.failed === 'refused' ? { none: true } : asked;
}

function addressOf(url: string, question: Question): URL {
  if (question.by !== 'name') {
    const address = new URL(`${url}/v1/data/duns/${question.by === 'duns' ? question.duns : ''}`);
    address.searchParams.set('blockIDs', 'companyinfo_L2_v1');
    return address;
  }
  const address = new URL(`${url}/v1/search/typeahead`);
  address.searchParams.set('searchTerm', question.name);
  address.searchParams.set('countryISOAlpha2Code', question.country);
  return address;
}

async function newToken({ url, key, secret }: Account, until: AbortSignal): Promise<string | Failure> {
  const answer = await ask(new URL(`${url}/v3/token`), {
    method: 'POST',
    headers: {
      accept: 'application/json',
      authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
    until,
  });
  if ('failed' in answer) return answer;
  if (!('said' in answer)) return { failed: 'refused' };
  const { data } = grant.safeParse(answer.said);
  if (!data) return { failed: 'odd' };
  await keepToken('dnb', data.access_token, data.expires_in ?? data.expiresIn ?? aDay);
  return data.access_token;
}

const aDay = 86_400;
const seconds = z.coerce.number().int().min(0).max(aDay).optional().catch(undefined);
// It goes into a header: no signs but those a token may have. Source: RFC 6750, 2.1.
const grant = z.object({
  access_token: z.string().regex(/^[\w.~+/-]{1,4000}=*$/),
  expires_in: seconds,
  expiresIn: seconds,
});

function lookedIn(question: Question, answer: Asked): Looked {
  if ('failed' in answer) return answer;
  if ('none' in answer) return [];
  if ('locked' in answer) return { failed: 'refused' };
  if (question.by === 'name') return foundBy(question, answer.said);
  const { data } = record.safeParse(answer.said);
  if (!data) return { failed: 'odd' };
  const company = companyIn(data.organization);
  return company && question.by === 'duns' && company.duns === question.duns ? [company] : [];
}

/** Of what a search brings only companies of the country asked for; one that cannot be read is left out. */
function foundBy({ country }: Question & { by: 'name' }, said: unknown): Looked {
  const { data } = candidates.safeParse(said);
  if (!data) return { failed: 'odd' };
  return data.searchCandidates
    .flatMap((one) => {
      const { data: candidate } = record.safeParse(one);
      const company = candidate && companyIn(candidate.organization);
      return company?.countryIso2 === country ? [company] : [];
    })
    .slice(0, mostFound);
}

function companyIn(organization: Organization): FoundCompany | null {
  const { duns, primaryName, primaryAddress, registrationNumbers, countryISOAlpha2Code } = organization;
  const { streetAddress, addressLocality, addressRegion, addressCountry, postalCode } = primaryAddress ?? {};
  return readCompany({
    duns,
    name: primaryName,
    addressLine1: streetAddress?.line1,
    addressLine2: streetAddress?.line2,
    city: addressLocality?.name,
    stateOrProvince: addressRegion?.abbreviatedName ?? addressRegion?.name,
    postalCode,
    countryIso2: addressCountry?.isoAlpha2Code ?? countryISOAlpha2Code,
    registrationId: registrationNumbers?.[0]?.registrationNumber,
  });
}

const text = z.string().nullish().catch(null);
const part = <S extends z.ZodRawShape>(shape: S) => z.object(shape).nullish().catch(null);
const organization = z.object({
  duns: text,
  primaryName: text,
  countryISOAlpha2Code: text,
  primaryAddress: part({
    streetAddress: part({ line1: text, line2: text }),
    addressLocality: part({ name: text }),
    addressRegion: part({ name: text, abbreviatedName: text }),
    addressCountry: part({ isoAlpha2Code: text }),
    postalCode: text,
  }),
  registrationNumbers: z
    .array(z.object({ registrationNumber: text }))
    .nullish()
    .catch(null),
});
type Organization = z.output<typeof organization>;
const record = z.object({ organization });
const candidates = z.object({ searchCandidates: z.array(z.unknown()) });
