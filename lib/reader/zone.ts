/** What a wall clock in a zone shows: the date as YYYY-MM-DD, and the minutes since midnight. */
export type WallClock = { date: string; minute: number };

export function wallClock(at: Date, zone: string): WallClock {
  const shown = new Date(shownAsUtc(at.getTime(), zone));
  return { date: shown.toISOString().slice(0, 10), minute: shown.getUTCHours() * 60 + shown.getUTCMinutes() };
}

/** The instant at which a wall clock shows this: the first of two, and where summer time jumps over it, one an hour later. */
export function instantAt({ date, minute }: WallClock, zone: string): Date {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minute * 60_000;
  const [before, after] = [wanted - dayLong, wanted + dayLong].map((near) => wanted - (shownAsUtc(near, zone) - near));
  const found = [before, after].find((at) => at !== undefined && shownAsUtc(at, zone) === wanted);
  return new Date(found ?? before ?? wanted);
}

const dayLong = 86_400_000;

/** The date after this one, as the calendar on any wall has it. */
export function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + dayLong).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The wall clock's reading, as the milliseconds of the same reading in UTC. */
function shownAsUtc(at: number, zone: string): number {
  const clock = clocks.get(zone) ?? newClock(zone);
  clocks.set(zone, clock);
  const shown: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(at)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((at % 1000) + 1000) % 1000);
}

function newClock(zone: string): Intl.DateTimeFormat {
  const digits = '2-digit';
  const parts = { year: 'numeric', month: digits, day: digits, hour: digits, minute: digits, second: digits } as const;
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    ...parts,
  });
}

/** Whether a name is one of a time zone. */
export function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
