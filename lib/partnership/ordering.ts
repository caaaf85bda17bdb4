import type { ProviderStatus } from '@/generated/prisma/enums';
import type { Memberships } from '@/lib/region/fit';
import { type Company, type Readiness, readinessOf } from './readiness';

/** A provider as far as orders ask: whether staff let it act, and whether it accepted the agreement. */
export type Provider = { country: string; status: ProviderStatus | null; signed: boolean };

export type ProviderLack = 'authorization' | 'agreement';

/** What keeps a pair whose partnership stands from ordering for any of its customers; nothing for one that may. Source: domain fact 7.5. */
export function lackingToOrder(reseller: Company, provider: Provider, regions: Memberships) {
  const lacks: ProviderLack[] = [
    ...(provider.status === 'authorized' ? [] : (['authorization'] as const)),
    ...(provider.signed ? [] : (['agreement'] as const)),
  ];
  const missing: Readiness[] = readinessOf(reseller, provider, regions).filter(({ reasons }) => reasons.length > 0);
  return { provider: lacks, reseller: missing.map(({ key }) => key) };
}
