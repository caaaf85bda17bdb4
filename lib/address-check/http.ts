import { z } from 'zod';
import { ask, type Failure } from '@/lib/outside/ask';
import { type PostalAddress, readSuggestion } from './address';
import { type AddressStatus, type AddressValidator, mostSuggestions, type Verdict, verdict } from './port';

type Service = { url: string; key: string | undefined };

/**
 * A service of the operator's that checks addresses, in the shape of domain fact 1.4: POST of the parts, answered with a status and suggestions.
 * Whatever keeps it from answering leaves the address not validated.
 */
export function byService({ url, key }: Service): AddressValidator {
  return {
    source: 'http',
    validate: async (address, until) => {
      const asked = await ask(new URL(url), {
        method: 'POST',
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          ...(key ? { authorization: `Bearer ${key}` } : {}),
        },
        body: JSON.stringify(sent(address)),
        until,
      });
      if ('failed' in asked) return unable(asked.failed);
      if (!('said' in asked)) return unable('locked' in asked ? 'refused' : 'odd');
      const { data } = answer.safeParse(asked.said);
      return data ? read(data, address) : unable('odd');
    },
  };
}

function unable(failed: Failure['failed']): Verdict {
  return { ...verdict('not_validated'), failed };
}

function sent({
  addressLine1,
  addressLine2,
  city,
  stateOrProvince: state,
  postalCode,
  countryIso2: country,
}: PostalAddress) {
  return { addressLine1, addressLine2, city, state, postalCode, country };
}

const statuses: Readonly<Record<string, AddressStatus>> = {
  VerifiedShippable: 'verified_shippable',
  Verified: 'verified',
  InteractionRequired: 'interaction_required',
  StreetPartial: 'street_partial',
  PremisesPartial: 'premises_partial',
  Multiple: 'multiple',
  None: 'none',
  NotValidated: 'not_validated',
};

const suggestion = z.looseObject({ state: z.unknown(), country: z.unknown() });
const answer = z.object({
  status: z.enum(Object.keys(statuses) as [string, ...string[]]),
  suggestedAddresses: z.array(z.unknown()).nullish().catch(null),
});

function read({ status, suggestedAddresses }: z.output<typeof answer>, { countryIso2 }: PostalAddress): Verdict {
  const known = statuses[status] ?? 'not_validated';
  const suggestions = (suggestedAddresses ?? []).slice(0, 10).flatMap((one) => {
    const { data } = suggestion.safeParse(one);
    if (!data || (data.country ?? countryIso2) !== countryIso2) return [];
    const address = readSuggestion({ ...data, stateOrProvince: data.state }, countryIso2);
    return address ? [address] : [];
  });
  // To be confirmed without anything to confirm it is not.
  if (known === 'interaction_required' && suggestions.length === 0) return unable('odd');
  return verdict(known, suggestions.slice(0, mostSuggestions[known]));
}
