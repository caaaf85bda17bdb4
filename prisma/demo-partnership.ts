import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { accept } from '@/lib/invitation/answers';
import { draft, send } from '@/lib/invitation/commands';
import { usual } from '@/lib/locale';

/** A provider invites a reseller, which authorizes it and gives it administrator access. Nothing for a pair that is or was one. */
export async function partner(provider: Member, reseller: Member, email: string): Promise<void> {
  const pair = { providerId: provider.organizationId, resellerId: reseller.organizationId };
  if (await db.partnership.findFirst({ where: pair, select: { id: true } })) return;
  const { name, countryIso2 } = await db.organization.findUniqueOrThrow({ where: { id: pair.resellerId } });
  const words = { company: name, country: countryIso2, partnerId: undefined, language: usual } as const;
  const invitationId = await draft(provider, {
    ...words,
    email,
    message: 'It was good to meet you in Lyon. With this, our desk can order and help for your customers.',
  });
  await send(provider, { invitationId, seen: 0 });
  await accept({ ...reseller, invitationId }, { agree: 'yes', access: 'administrator', length: 'no_end' });
}
