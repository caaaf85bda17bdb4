import type { Actor } from '@/lib/actor';
import { after, days, hours, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { networkOf } from '@/lib/network';
import { type LetterName, linkOf } from './letters';
import type { Cap } from './undelivered';

/** How many letters an hour and a day go to one letter box that has not answered; how many an organization, a place and the portal send. */
export const caps = { boxAnHour: 3, boxADay: 10, organizationADay: 5_000, originAnHour: 100, portalAnHour: 20_000 };

/**
 * Letters to an address somebody named, whose sender sees whether they left. They count whoever reads them: were those who have an
 * account spared, their sender would learn from it who has one.
 */
const toTheNamed: readonly LetterName[] = [
  'confirm-email',
  'join-organization',
  'provider-invitation',
  'invitation-reminder',
  'invitation-revoked',
  'customer-invitation',
];

/** Letters that anybody can cause without an account: that there is an account does not show yet that its address is theirs. */
const causedByAnybody = (name: LetterName) => name in linkOf || name === 'account-created' || name === 'account-exists';

/** Only after the right password, and so for its holder to know whatever else was sent there: flooding a box must not hide them. */
const warnings: readonly LetterName[] = ['partner-account-connected', 'location-added', 'location-closed'];

export type Counted = {
  /** The letter box it counts against; null when its reader is known. */
  letterBox: string | null;
  held: { cap: Cap; until: Date } | null;
};

/**
 * Whether a letter counts, and whether it must be held back. Letters to one box are judged one at a time, so that of many at once
 * only as many leave as may; the others' caps may be passed by those under way.
 */
export async function count(tx: Tx, name: LetterName, address: string, by: Actor | undefined): Promise<Counted> {
  if (warnings.includes(name)) return { letterBox: null, held: null };
  const letterBox = letterBoxOf(address);
  if (await isKnown(tx, name, address, letterBox, by)) return { letterBox: null, held: null };
  const held = await reached(tx, letterBox, senderOf(by));
  if (!held) await tally(tx, senderOf(by).key);
  return { letterBox, held };
}

/** The box an address delivers to: without the tag that many mail servers ignore, and without the dots that Google does. */
export function letterBoxOf(address: string): string {
  const [, local = '', domain = ''] = /^(.*)@(.*)$/.exec(address.toLowerCase()) ?? [];
  const [plain = ''] = local.split('+');
  return /^(gmail|googlemail)\.com$/.test(domain) ? `${plain.replaceAll('.', '')}@gmail.com` : `${plain}@${domain}`;
}

// One at a time for a box that counts: the lock is asked for in the same statement, and holds to the end of the story.
async function isKnown(tx: Tx, name: LetterName, address: string, box: string, by: Actor | undefined) {
  const named = toTheNamed.includes(name);
  const organizationId = by?.as === 'member' ? by.organizationId : null;
  const [asked] = await tx.$queryRaw<{ known: boolean }[]>`
    with reader as materialized (select case
      when ${named} then exists (
        select from app_user u join membership m on m.user_id = u.id
        where u.email = ${address} and u.address_proven_at is not null
          and m.organization_id = ${organizationId}::uuid and m.joined_at is not null and m.disabled_at is null)
      else exists (select from app_user u where u.email = ${address} and u.address_proven_at is not null)
        or exists (
          select from one_time_link l join enrollment_event e on e.link_id = l.id
          where l.address = ${address} and l.used_at is not null and e.event in ('confirm', 'undo_deny'))
        or (${!causedByAnybody(name)} and exists (
          select from app_user u join membership m on m.user_id = u.id
          where u.email = ${address} and m.joined_at is not null and m.disabled_at is null))
      end as known)
    select known, case when not known then pg_advisory_xact_lock(hashtextextended(${`letters to ${box}`}, 0))::text end
    from reader`;
  return asked?.known ?? false;
}

type Sender = { key: string; most: number; since: Date; cap: Cap };

// A clock acts for nobody, and staff for the portal: what they write is bounded by what was sent before.
function senderOf(by: Actor | undefined): Sender {
  const [anHourAgo, aDayAgo] = [after(now(), -hours(1)), after(now(), -days(1))];
  if (by?.as === 'member')
    return {
      key: `organization ${by.organizationId}`,
      most: caps.organizationADay,
      since: aDayAgo,
      cap: 'organization',
    };
  const ip = by?.as === 'visitor' || by?.as === 'bearer' ? by.from.ip : null;
  if (ip) return { key: `origin ${networkOf(ip)}`, most: caps.originAnHour, since: anHourAgo, cap: 'origin' };
  return { key: 'portal', most: caps.portalAnHour, since: anHourAgo, cap: 'portal' };
}

async function reached(tx: Tx, box: string, { key, most, since, cap }: Sender): Promise<Counted['held']> {
  const [anHourAgo, aDayAgo] = [after(now(), -hours(1)), after(now(), -days(1))];
  const found = await tx.$queryRaw<{ cap: Cap; until: Date }[]>`
    (select 'letter_box' as cap, created_at + interval '1 hour' as until from letter
      where letter_box = ${box} and created_at > ${anHourAgo} order by created_at desc offset ${caps.boxAnHour - 1} limit 1)
    union all
    (select 'letter_box', created_at + interval '1 day' from letter
      where letter_box = ${box} and created_at > ${aDayAgo} order by created_at desc offset ${caps.boxADay - 1} limit 1)
    union all
    select ${cap}, min(hour) + interval '1 hour' + (${now()}::timestamptz - ${since}::timestamptz) from letter_tally
      where key = ${key} and hour >= date_trunc('hour', ${since}::timestamptz) having sum(letters) >= ${most}
    union all
    select 'portal', min(hour) + interval '2 hours' from letter_tally
      where hour >= date_trunc('hour', ${anHourAgo}::timestamptz) having sum(letters) >= ${caps.portalAnHour}
    order by until desc limit 1`;
  return found[0] ?? null;
}

async function tally(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`
    insert into letter_tally (key, hour, letters) values (${key}, date_trunc('hour', ${now()}::timestamptz), 1)
    on conflict (key, hour) do update set letters = letter_tally.letters + 1`;
}
