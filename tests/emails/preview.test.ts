import { beforeAll, expect, test } from 'vitest';
import { compose } from '@/emails/compose';
import { previewInvitation } from '@/emails/preview';
import { printText } from '@/emails/text';
import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { draft, send } from '@/lib/invitation/commands';
import { findContent, findSent } from '@/lib/invitation/sent';
import { zoneOfInvited } from '@/lib/invitation/tell';
import { findOwed } from '@/lib/letter/queries';
import { locales } from '@/lib/locale';
import { plain } from '@/lib/reader/isolate';
import { sender, words } from '../support/invitations';

const [token, code] = ['A'.repeat(43), '042917'];
let member: Member;

beforeAll(async () => {
  member = await sender();
});

test.each(locales)('the letter in %s is, word for word, what its page showed before it was sent', async (language) => {
  const message = 'We met in Bandung.\nVisit evil.example now.';
  const invitationId = await draft(member, words({ language, company: 'Toko Maju', message }));
  const found = await findSent(member, invitationId);
  if (!found) throw new Error('The draft is gone.');
  const expiresAt = new Date('2027-01-31T09:00:00Z');
  const preview = previewInvitation(
    await findContent(member, found.facts),
    { locale: language, zone: zoneOfInvited(found.facts) },
    expiresAt,
  );
  await send(member, { invitationId, seen: 0 });
  const letter = await db.letter.findFirstOrThrow({ where: { party: 'invitee', address: found.facts.email } });
  const owed = await findOwed(letter.id);
  const sent = await compose({ ...letter, zone: owed?.zone ?? '' }, { token, code, expiresAt });
  expect(plain(preview.subject)).toBe(sent.subject);
  expect(printText(preview).replace('*'.repeat(8), token).replace('*'.repeat(6), code)).toBe(sent.text);
  expect(sent.text).toContain('> We met in Bandung.');
});
