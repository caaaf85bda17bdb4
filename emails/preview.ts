import { now } from '@/lib/clock';
import type { InvitationNews } from '@/lib/letter/letters';
import type { Reader } from './inert';
import { type Composed, write } from './write';

/** Stand in a preview where the token and the code will be: the link itself is made only when the letter is sent. */
const [token, code] = ['*'.repeat(8), '*'.repeat(6)];

/** An invitation's letter as it would be if it left now, in one language. `expiresAt`: when its link would stop working. */
export function previewInvitation(content: InvitationNews, reader: Reader, expiresAt: Date): Composed {
  const name = content.reseller ? 'customer-invitation' : 'provider-invitation';
  const owed = { ...reader, name, party: 'invitee', content, createdAt: now() };
  return write(owed, { token, code, expiresAt });
}
