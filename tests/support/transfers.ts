import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { ask } from '@/lib/location-transfer/commands';
import { linkPartnerId, reseller } from './story';

/** A work account whose membership account another one is connected to, too, and the location it uses. `holder`: one that uses one. */
export async function taken({ holder, asker }: { holder?: Member; asker?: Member } = {}) {
  const user = holder ?? (await reseller());
  if (!holder) await linkPartnerId(user);
  const other = asker ?? (await reseller());
  const { organizationId } = user;
  const { partnerId, partnerAccountId } = await db.location.findUniqueOrThrow({ where: { organizationId } });
  await db.organization.update({ where: { id: other.organizationId }, data: { partnerAccountId } });
  const { signInEmail } = await db.partnerAccount.findUniqueOrThrow({ where: { id: partnerAccountId } });
  return { holder: user, asker: other, partnerId, partnerAccountId, signInEmail };
}

/** The same, asked for. */
export async function transferAsked(of: { holder?: Member; asker?: Member } = {}) {
  const made = await taken(of);
  await ask(made.asker, made);
  const { id: transferId } = await db.locationTransfer.findFirstOrThrow({
    where: { partnerId: made.partnerId, status: 'requested' },
  });
  return { ...made, transferId };
}
