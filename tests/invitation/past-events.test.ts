import { expect, test } from 'vitest';
import { everyWord } from '@/messages/words';

test('a history that says what parking was called before is read like today’s', () => {
  for (const { invitations } of Object.values(everyWord)) {
    const { reserve, park_ready } = invitations.timeline.events;
    expect(reserve()).toBe(park_ready());
  }
});
