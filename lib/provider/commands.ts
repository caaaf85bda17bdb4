import type { Operator } from '@/lib/actor';
import { transaction } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { move } from './move';
import type { Authorization, Resumption, Suspension } from './schema';

/**
 * Makes a work account an authorized indirect provider. Refuses an account that is a customer's, has an enrollment, is a
 * partner as reseller or is a provider already. Source: domain fact 6.5.
 */
export async function authorize(operator: Operator, { organizationId }: Authorization): Promise<void> {
  await transaction(async (tx) => {
    const known = await tx.organization.findUnique({ where: { id: organizationId }, select: { id: true } });
    if (!known) throw Refusal.because('not_yours');
    await move(tx, operator, 'authorize', organizationId);
  });
}

/** Takes a provider out of the directory; it can invite nobody until restored. `reason`: what it is told. */
export async function suspend(operator: Operator, { providerId, seen, reason }: Suspension): Promise<void> {
  await transaction(async (tx) => {
    await needProvider(tx, providerId);
    await move(tx, operator, 'suspend', providerId, { seen, message: reason });
  });
}

/** Lifts the suspension. */
export async function restore(operator: Operator, { providerId, seen, message }: Resumption): Promise<void> {
  await transaction(async (tx) => {
    await needProvider(tx, providerId);
    await move(tx, operator, 'restore', providerId, { seen, ...(message ? { message } : {}) });
  });
}

async function needProvider(tx: Parameters<typeof move>[0], providerId: string): Promise<void> {
  const known = await tx.provider.findUnique({ where: { organizationId: providerId }, select: { version: true } });
  if (!known) throw Refusal.because('not_yours');
}
