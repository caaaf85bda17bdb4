import { expect, test } from 'vitest';
import { countDays } from '@/lib/office/business-days';
import { calendarOf, type PlainCalendar } from './business-days-oracle';

const paris: PlainCalendar = { zone: 'Europe/Paris', holidays: new Set(), weekend: [6, 0], closesAt: 17 * 60 };

test('the review clock says the same in whatever zone the process runs', () => {
  const before = process.env.TZ;
  const startedAt = new Date('2026-03-27T22:30:00Z');
  const answers = [
    'UTC',
    'Asia/Jakarta',
    'America/Los_Angeles',
    'Pacific/Kiritimati',
    'Europe/Paris',
    'Australia/Lord_Howe',
  ].map((zone) => {
    process.env.TZ = zone;
    const now = new Date('2026-04-02T10:00:00Z');
    return countDays(calendarOf(paris), { startedAt, pauses: [], now });
  });
  process.env.TZ = before;
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});
