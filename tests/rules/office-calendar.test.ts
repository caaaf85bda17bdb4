import { describe, expect, it } from 'vitest';
import { officeCalendar } from '@/lib/verification/office-calendar';

const in2026 = { from: 2026, to: 2026 };

describe('an office’s calendar', () => {
  it('has the public holidays of its country, for each year asked for', () => {
    const { holidays } = officeCalendar({ country: 'ID', zone: 'Asia/Jakarta' }, { from: 2026, to: 2027 });
    for (const date of ['2026-01-01', '2026-08-17', '2026-12-25', '2027-08-17']) expect(holidays).toContain(date);
    expect(holidays).not.toContain('2028-01-01');
  });

  it('has every day of a long holiday', () => {
    const { holidays, weekend } = officeCalendar({ country: 'SA', zone: 'Asia/Riyadh' }, in2026);
    for (const date of ['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22']) expect(holidays).toContain(date);
    expect(weekend).toEqual([5, 6]);
  });

  it('is as the operator changed it', () => {
    const office = {
      country: 'DE',
      zone: 'Europe/Berlin',
      closesAt: 960,
      alsoClosed: ['2026-12-24'],
      openAllTheSame: ['2026-05-01'],
    };
    const { holidays, ...rest } = officeCalendar(office, in2026);
    expect(rest).toEqual({ zone: 'Europe/Berlin', weekend: [6, 0], closesAt: 960 });
    expect(holidays).toContain('2026-12-24');
    expect(holidays).not.toContain('2026-05-01');
  });

  it('of a country without known holidays has only those entered', () => {
    const { holidays } = officeCalendar({ country: 'XS', zone: 'UTC', alsoClosed: ['2026-01-02'] }, in2026);
    expect([...holidays]).toEqual(['2026-01-02']);
  });
});
