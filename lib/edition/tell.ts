import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { Audience, announce } from '@/lib/letter/announce';
import { momentOf } from '@/lib/letter/letters';
import { isLocale, type Language, usual } from '@/lib/locale';
import { listGlobalAdmins } from '@/lib/organization/admins';
import type { CalledVersion } from './versions';

type Name = 'agreement-version-announced' | 'agreement-version-waits' | 'agreement-version-withdrawn';

/** Owes each Global admin of an organization news of a version, with what changes in their own language. Returns how many are told. */
export async function tellOf(
  tx: Tx,
  name: Name,
  version: CalledVersion,
  { factId, organizationId, by }: { factId: string; organizationId: string; by: Actor },
): Promise<number> {
  const { name: company } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const { title, version: label, effectiveFrom, changes } = version;
  const audience = new Audience();
  const admins = (await listGlobalAdmins(tx, organizationId)).filter(({ email }) => audience.isNew(email));
  for (const { email: address, locale } of admins) {
    const message = changes[(isLocale(locale) ? locale : usual) as Language] ?? changes[usual];
    const said = name === 'agreement-version-withdrawn' ? {} : { message };
    const content = { company, title, version: label, from: momentOf(effectiveFrom), ...said };
    await announce(tx, name, { factId, to: { party: 'admin', address, locale, organizationId }, content, by });
  }
  return admins.length;
}
