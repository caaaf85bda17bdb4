import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { transaction } from '@/lib/db';
import { refuseIfChanged, type Trail } from '@/lib/form/changed-meanwhile';
import { Refusal } from '@/lib/refusal';
import type { ProviderProfile } from './schema';

/** Keeps what the directory says of the reader's own provider. Refuses `admin_role_missing`. */
export async function saveProfile(member: Member, fields: ProviderProfile): Promise<void> {
  if (!mayEdit(member)) throw Refusal.because('admin_role_missing', { cure: 'users' });
  const { organizationId } = member;
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from provider where organization_id = ${organizationId}::uuid for update`;
    const before = await tx.provider.findUnique({ where: { organizationId }, select: wanted });
    if (!before) throw Refusal.because('not_yours');
    await refuseIfChanged(tx, member, profileTrail(organizationId));
    const { email, telephone = null, about = null, website = null, services, languages } = fields;
    const after = { services, languages, about, contactEmail: email, contactTelephone: telephone, website };
    await tx.provider.update({ where: { organizationId }, data: after });
    await record(tx, member, {
      action: 'provider.profile',
      subject: 'provider',
      subjectId: organizationId,
      organizationId,
      before,
      after,
    });
  });
}

export function profileTrail(organizationId: string): Trail {
  return { subject: 'provider', subjectId: organizationId, action: 'provider.profile' };
}

/** Whether somebody may change the profile; every member of the provider may read it. */
export function mayEdit({ roles }: Member): boolean {
  return roles.includes('global_admin') || roles.includes('admin_agent');
}

const wanted = {
  services: true,
  languages: true,
  about: true,
  contactEmail: true,
  contactTelephone: true,
  website: true,
} as const;
