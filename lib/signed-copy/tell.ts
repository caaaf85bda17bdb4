import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { Audience, announce } from '@/lib/letter/announce';
import { tellAdmins } from '@/lib/organization/admins';
import { lifecycle, type SignedCopyEventName } from './lifecycle';
import type { Facts } from './needs';

/** Owes whoever signed, and the Global admins of their organization, the news of a move: each once. */
export async function tell(tx: Tx, by: Actor, event: SignedCopyEventName, facts: Facts, factId: string): Promise<void> {
  const step: { tell: { signer?: 'signed-copy-ready' } } = lifecycle[event];
  const name = step.tell.signer;
  if (!name || !facts.announced) return;
  const { signatureId, organizationId } = facts;
  const { userId, agreement, organization } = await tx.signature.findUniqueOrThrow({
    where: { id: signatureId },
    select: {
      userId: true,
      agreement: { select: { title: true, version: true } },
      organization: { select: { name: true } },
    },
  });
  const content = { company: organization.name, agreement: agreement.title, version: agreement.version, signatureId };
  const audience = new Audience();
  const signer = await tx.user.findFirst({
    where: { id: userId, disabledAt: null },
    select: { email: true, locale: true },
  });
  if (signer && audience.isNew(signer.email)) {
    const to = { party: 'admin', address: signer.email, locale: signer.locale, organizationId } as const;
    await announce(tx, name, { factId, to, content, by });
  }
  await tellAdmins(tx, name, { factId, organizationId, content, by }, audience);
}
