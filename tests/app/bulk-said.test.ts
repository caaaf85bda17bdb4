import { expect, test } from 'vitest';
import { outcomeSaid } from '@/app/(account)/bulk/_components/said';
import { en } from '@/messages/en';

test('of a job that ended before its end no row is still to be done', () => {
  const { rows: t } = en.bulk;
  for (const outcome of ['chosen', 'ready', 'along'] as const) {
    expect(outcomeSaid(outcome, 'cancelled', en.bulk).word).toBe(t.notDone);
    expect(outcomeSaid(outcome, 'paused', en.bulk).word).toBe(t.outcomes[outcome]);
  }
  for (const outcome of ['done', 'left_out', 'failed'] as const)
    expect(outcomeSaid(outcome, 'cancelled', en.bulk).word).toBe(t.outcomes[outcome]);
});
