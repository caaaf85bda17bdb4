import { z } from 'zod';
import { type Asked, ask, type Failure } from '@/lib/outside/ask';
import { type FoundCompany, readCompany } from './company';
import type { CompanyDirectory, Looked, Question } from './port';
import { forgetToken, keepToken, keptToken } from './token';

type Account = { url: string; key: string; secret: string };

/** Dun & Bradstreet's Direct+, under a contract of one's own: by D-U-N-S number. */
export function dnb(account: Account): CompanyDirectory {
  return {
    source: 'dnb',
    answers: ({ by }) => by === 'duns',
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

function askWith(token: string, { url }: Account, question: Question, until: AbortSignal): Promise<Asked> {
  const address = new URL(`${url}/v1/data/duns/${question.by === 'duns' ? question.duns : ''}`);
  address.searchParams.set('blockIDs', 'companyinfo_L2_v1');
  return ask(address, { headers: { accept: 'application/json', authorization: `Bearer ${token}` }, until });
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
  const { data } = record.safeParse(answer.said);
  if (!data) return { failed: 'odd' };
  const company = companyIn(data.organization);
  return company && question.by === 'duns' && company.duns === question.duns ? [company] : [];
}

function companyIn({ duns, primaryName, primaryAddress, registrationNumbers }: Organization): FoundCompany | null {
  const { streetAddress, addressLocality, addressRegion, addressCountry, postalCode } = primaryAddress ?? {};
  return readCompany({
    duns,
    name: primaryName,
    addressLine1: streetAddress?.line1,
    addressLine2: streetAddress?.line2,
    city: addressLocality?.name,
    stateOrProvince: addressRegion?.abbreviatedName ?? addressRegion?.name,
    postalCode,
    countryIso2: addressCountry?.isoAlpha2Code,
    registrationId: registrationNumbers?.[0]?.registrationNumber,
  });
}

const text = z.string().nullish().catch(null);
const part = <S extends z.ZodRawShape>(shape: S) => z.object(shape).nullish().catch(null);
const organization = z.object({
  duns: text,
  primaryName: text,
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
