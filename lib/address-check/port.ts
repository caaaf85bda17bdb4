import type { Failure } from '@/lib/outside/ask';
import { isSameAddress, type PostalAddress } from './address';

/** What a check can answer, each with the most suggestions it may bring. Source: domain fact 1.4. */
export const mostSuggestions = {
  verified_shippable: 1,
  verified: 1,
  interaction_required: 1,
  street_partial: 3,
  premises_partial: 3,
  multiple: 3,
  none: 0,
  not_validated: 0,
} as const;

export type AddressStatus = keyof typeof mostSuggestions;

/** `failed`: why a service could not say; the address then is not validated, which is nobody's mistake. */
export type Verdict = { status: AddressStatus; suggestions: readonly PostalAddress[]; failed?: Failure['failed'] };

export type AddressValidator = {
  source: 'rules' | 'http';
  validate: (address: PostalAddress, until: AbortSignal) => Promise<Verdict>;
};

/** A verdict with no more suggestions than its status may bring, each once. */
export function verdict(status: AddressStatus, suggestions: readonly PostalAddress[] = []): Verdict {
  const once = suggestions.filter((one, at) => !suggestions.slice(0, at).some((other) => isSameAddress(one, other)));
  return { status, suggestions: once.slice(0, mostSuggestions[status]) };
}

// What asks to be looked at again even where nothing is suggested.
const doubtful: readonly AddressStatus[] = ['street_partial', 'premises_partial', 'multiple', 'none'];

/** Whether there is anything to choose or to look at again. */
export function asksForChoice({ status, suggestions }: Verdict, entered: PostalAddress): boolean {
  const differs = suggestions.some((one) => !isSameAddress(one, entered));
  return differs || doubtful.includes(status);
}
