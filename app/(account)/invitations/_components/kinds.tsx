import { loadWords } from '@/app/_server/words';
import { SubNav } from '@/components/ui/sub-nav';
import type { InvitationKind } from '@/generated/prisma/enums';
import { listHref } from './href';

/** A provider invites resellers alone, and customers together with one of them. */
export async function Kinds({ kind }: { kind: InvitationKind }) {
  const { nav, invitations } = await loadWords();
  const href = (one: InvitationKind) => listHref({ kind: one, view: 'open', search: '' });
  return (
    <SubNav
      look="tabs"
      label={invitations.kinds}
      items={[
        { href: href('partnership'), label: nav.indirectResellers, current: kind === 'partnership' },
        { href: href('customer'), label: nav.customers, current: kind === 'customer' },
      ]}
    />
  );
}
