import { loadWords } from '@/app/_server/words';
import { SubNav } from '@/components/ui/sub-nav';
import type { InvitationKind } from '@/generated/prisma/enums';
import { openHref } from './href';

/** A provider invites resellers alone, and customers together with one of them. */
export async function Kinds({ kind }: { kind: InvitationKind }) {
  const { nav, invitations } = await loadWords();
  return (
    <SubNav
      look="tabs"
      label={invitations.kinds}
      items={[
        { href: openHref('partnership'), label: nav.indirectResellers, current: kind === 'partnership' },
        { href: openHref('customer'), label: nav.customers, current: kind === 'customer' },
      ]}
    />
  );
}
