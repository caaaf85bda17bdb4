import { unsubscribeToken } from '@/lib/letter/unsubscribe';
import { passkeyOf } from '../../support/software-authenticator';
import { wayBackAsked, wayBackProven, wayBackReady, wayBackWaits } from '../../support/ways-back';
import { pathOf } from './invitations';

/** The pages of a passkey, whose owner is among the readers as `seeker`, of a company that cannot sign in, and of who wants no more letters. */
export async function waysIn({ organizationId: scopeId, ...seeker }: { userId: string; organizationId: string }) {
  const [{ id: asked }, { id: proven }] = [await wayBackAsked(), await wayBackProven()];
  const [{ readerId }, { id: ready }] = [await wayBackWaits(), await wayBackReady()];
  const request = `/ways-back/${proven}`;
  const unwanted = unsubscribeToken({ as: 'person', id: seeker.userId, scopeId }, 'orders');
  const byNobody = (path: string) => [{ reader: 'nobody' as const, path }];
  return {
    '/settings/passkeys/[id]': [{ reader: 'seeker' as const, path: `/settings/passkeys/${await passkeyOf(seeker)}` }],
    '/ways-back/[id]': [
      { reader: 'lead' as const, path: request },
      { reader: 'operator' as const, path: request },
    ],
    '/way-back/[token]': byNobody(await pathOf({ id: asked }, 'prove_way_back')),
    '/unsubscribe/[token]': byNobody(`/unsubscribe/${unwanted}`),
    '/stop-way-back/[token]': byNobody(await pathOf({ id: readerId }, 'stop_way_back')),
    '/take-way-back/[token]': byNobody(await pathOf({ id: ready }, 'take_way_back')),
  };
}
