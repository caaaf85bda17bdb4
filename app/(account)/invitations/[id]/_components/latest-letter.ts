import type { Sent } from '@/lib/invitation/sent';
import type { LetterAbout } from '@/lib/letter/queries';

const carrying = ['provider-invitation', 'customer-invitation', 'invitation-reminder'];

/** The newest letter with the link in it; none before the first. */
export function latestLetter({ letters }: Sent): LetterAbout | undefined {
  return letters.find(({ name, party }) => party === 'invitee' && carrying.includes(name));
}
