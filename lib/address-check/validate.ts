import { env } from '@/lib/env';
import { untilPatienceEnds } from '@/lib/outside/ask';
import type { PostalAddress } from './address';
import { byService } from './http';
import type { AddressValidator, Verdict } from './port';
import { byRules } from './rules';

/** How this portal checks addresses. */
export function validator(): AddressValidator {
  return env.ADDRESS_SERVICE_URL ? byService({ url: env.ADDRESS_SERVICE_URL, key: env.ADDRESS_SERVICE_KEY }) : byRules;
}

/** What is said of an address, within three seconds. Where the operator's service does not say, our own rules do. */
export async function validate(
  address: PostalAddress,
  asking = validator(),
): Promise<Verdict & { source: AddressValidator['source'] }> {
  const said = await asking.validate(address, untilPatienceEnds());
  if (!said.failed || asking.source === 'rules') return { ...said, source: asking.source };
  return { ...(await byRules.validate(address, untilPatienceEnds())), failed: said.failed, source: 'rules' };
}
