import { db, type Tx, transaction } from '@/lib/db';
import { batch, eachDue } from '@/lib/worker/each-due';
import { findSent } from './company';
import { keysOf, nameKeys } from './keys';

/** Raised when the rules of the keys change: what was written by an older edition is then written anew by the clock. */
export const edition = 1;

/**
 * Writes by what a company is found again: its account's name, and what it last sent in. For whoever founds an account or sends answers in; a
 * sentence in that story.
 */
export async function writeKeys(tx: Tx, organizationId: string): Promise<void> {
  await tx.alikeKeyed.upsert({
    where: { organizationId },
    create: { organizationId, edition },
    update: { edition },
  });
  const { name, countryIso2 } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { name: true, countryIso2: true },
  });
  const sent = await findSent(tx, organizationId);
  const keys = [...nameKeys(name, countryIso2), ...(sent ? await keysOf(sent) : [])];
  await tx.alikeKey.deleteMany({ where: { organizationId } });
  await tx.alikeKey.createMany({ data: keys.map((key) => ({ organizationId, ...key })), skipDuplicates: true });
}

/** Writes the keys of organizations that have none yet, or those of an older edition. Returns how many. */
export function writeMissing(): Promise<number> {
  return eachDue(
    'write by what a company is found',
    (last) => db.$queryRaw<{ id: string }[]>`
      select o.id from organization o left join alike_keyed k on k.organization_id = o.id
      where (k.edition is null or k.edition < ${edition}) and (${last}::uuid is null or o.id > ${last}::uuid)
      order by o.id limit ${batch}`,
    async ({ id }) => {
      await transaction((tx) => writeKeys(tx, id));
      return true;
    },
  );
}
