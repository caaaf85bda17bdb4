import type { Locale } from '@/lib/locale';
import type { DayKind } from './calendar';

/** A day of a decree: from its first to its last date, MM-DD. */
type Line = readonly [dates: string, kind: DayKind, name: string, names?: Partial<Record<Locale, string>>];

/** The days of a year as its decree has them, by country; none where no decree is known. */
export function decreed(country: string, year: number) {
  return decrees[country]?.[year]?.flatMap(([dates, kind, name, names = {}]) =>
    datesOf(dates, year).map((date) => ({ date, kind, name, names })),
  );
}

const newYear = ['New Year’s Day', { id: 'Tahun Baru Masehi' }] as const;
const ascent = ['Isra Mi’raj', { id: 'Isra Mikraj' }] as const;
const lunar = ['Chinese New Year', { id: 'Tahun Baru Imlek' }] as const;
const silence = ['Day of Silence (Nyepi)', { id: 'Hari Suci Nyepi' }] as const;
const fitr = ['Eid al-Fitr', { id: 'Idul Fitri' }] as const;
const friday = ['Good Friday', { id: 'Wafat Yesus Kristus' }] as const;
const easter = ['Easter Sunday', { id: 'Kebangkitan Yesus Kristus (Paskah)' }] as const;
const labour = ['Labour Day', { id: 'Hari Buruh Internasional' }] as const;
const vesak = ['Vesak Day', { id: 'Hari Raya Waisak' }] as const;
const ascension = ['Ascension Day', { id: 'Kenaikan Yesus Kristus' }] as const;
const pancasila = ['Pancasila Day', { id: 'Hari Lahir Pancasila' }] as const;
const adha = ['Eid al-Adha', { id: 'Idul Adha' }] as const;
const hijri = ['Islamic New Year', { id: 'Tahun Baru Islam' }] as const;
const independence = ['Independence Day', { id: 'Hari Kemerdekaan' }] as const;
const mawlid = ['Birthday of the Prophet', { id: 'Maulid Nabi Muhammad' }] as const;
const christmas = ['Christmas Day', { id: 'Hari Raya Natal' }] as const;

/**
 * Indonesia 2025: joint decree 1017/2024, 2/2024, 2/2024, changed by 933/2025, 1/2025, 3/2025 (18 August added). Indonesia 2026: joint decree
 * 1497/2025, 2/2025, 5/2025. China: notices of the State Council of 12 November 2024 and 4 November 2025. Source: domain facts II, H.1 and H.2.
 */
const decrees: Record<string, Record<number, readonly Line[]>> = {
  ID: {
    2025: [
      ['01-01', 'closed', ...newYear],
      ['01-27', 'closed', ...ascent],
      ['01-28', 'joint_leave', ...lunar],
      ['01-29', 'closed', ...lunar],
      ['03-28', 'joint_leave', ...silence],
      ['03-29', 'closed', ...silence],
      ['03-31 04-01', 'closed', ...fitr],
      ['04-02 04-04', 'joint_leave', ...fitr],
      ['04-07', 'joint_leave', ...fitr],
      ['04-18', 'closed', ...friday],
      ['04-20', 'closed', ...easter],
      ['05-01', 'closed', ...labour],
      ['05-12', 'closed', ...vesak],
      ['05-13', 'joint_leave', ...vesak],
      ['05-29', 'closed', ...ascension],
      ['05-30', 'joint_leave', ...ascension],
      ['06-01', 'closed', ...pancasila],
      ['06-06', 'closed', ...adha],
      ['06-09', 'joint_leave', ...adha],
      ['06-27', 'closed', ...hijri],
      ['08-17', 'closed', ...independence],
      ['08-18', 'joint_leave', ...independence],
      ['09-05', 'closed', ...mawlid],
      ['12-25', 'closed', ...christmas],
      ['12-26', 'joint_leave', ...christmas],
    ],
    2026: [
      ['01-01', 'closed', ...newYear],
      ['01-16', 'closed', ...ascent],
      ['02-16', 'joint_leave', ...lunar],
      ['02-17', 'closed', ...lunar],
      ['03-18', 'joint_leave', ...silence],
      ['03-19', 'closed', ...silence],
      ['03-20', 'joint_leave', ...fitr],
      ['03-21 03-22', 'closed', ...fitr],
      ['03-23 03-24', 'joint_leave', ...fitr],
      ['04-03', 'closed', ...friday],
      ['04-05', 'closed', ...easter],
      ['05-01', 'closed', ...labour],
      ['05-14', 'closed', ...ascension],
      ['05-15', 'joint_leave', ...ascension],
      ['05-27', 'closed', ...adha],
      ['05-28', 'joint_leave', ...adha],
      ['05-31', 'closed', ...vesak],
      ['06-01', 'closed', ...pancasila],
      ['06-16', 'closed', ...hijri],
      ['08-17', 'closed', ...independence],
      ['08-25', 'closed', ...mawlid],
      ['12-24', 'joint_leave', ...christmas],
      ['12-25', 'closed', ...christmas],
    ],
  },
  CN: {
    2025: [
      ['01-01', 'closed', ...newYear],
      ['01-26', 'working', 'Works for Spring Festival'],
      ['01-28 02-04', 'closed', 'Spring Festival'],
      ['02-08', 'working', 'Works for Spring Festival'],
      ['04-04 04-06', 'closed', 'Qingming Festival'],
      ['04-27', 'working', 'Works for Labour Day'],
      ['05-01 05-05', 'closed', ...labour],
      ['05-31 06-02', 'closed', 'Dragon Boat Festival'],
      ['09-28', 'working', 'Works for National Day'],
      ['10-01 10-08', 'closed', 'National Day and Mid-Autumn Festival'],
      ['10-11', 'working', 'Works for National Day'],
    ],
    2026: [
      ['01-01 01-03', 'closed', ...newYear],
      ['01-04', 'working', 'Works for New Year’s Day'],
      ['02-14', 'working', 'Works for Spring Festival'],
      ['02-15 02-23', 'closed', 'Spring Festival'],
      ['02-28', 'working', 'Works for Spring Festival'],
      ['04-04 04-06', 'closed', 'Qingming Festival'],
      ['05-01 05-05', 'closed', ...labour],
      ['05-09', 'working', 'Works for Labour Day'],
      ['06-19 06-21', 'closed', 'Dragon Boat Festival'],
      ['09-20', 'working', 'Works for National Day'],
      ['09-25 09-27', 'closed', 'Mid-Autumn Festival'],
      ['10-01 10-07', 'closed', 'National Day'],
      ['10-10', 'working', 'Works for National Day'],
    ],
  },
};

function datesOf(dates: string, year: number): string[] {
  const [first = '', last = first] = dates.split(' ');
  const found: string[] = [];
  for (let at = Date.parse(`${year}-${first}T00:00:00Z`); at <= Date.parse(`${year}-${last}T00:00:00Z`); at += dayLong)
    found.push(new Date(at).toISOString().slice(0, 10));
  return found;
}

const dayLong = 86_400_000;
