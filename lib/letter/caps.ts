import type { Actor, Member } from '@/lib/actor';
import { after, days, hours, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { networkOf } from '@/lib/network';
import { type LetterName, linkOf } from './letters';
import type { Cap } from './undelivered';

/**
 * How many letters an hour and a day go to one letter box that has not answered; how many a day one organization causes to one person of
 * another; how many an organization, a place and the portal send.
 */
export const caps = {
  boxAnHour: 3,
  boxADay: 10,
  fromOneADay: 30,
  organizationADay: 5_000,
  originAnHour: 100,
  portalAnHour: 20_000,
};

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
  'sign-for-us',
  'delegation-withdrawn',
  'delegation-overtaken',
  'delegation-void',
];

/** Letters that anybody can cause without an account: that there is an account does not show yet that its address is theirs. */
const causedByAnybody = (name: LetterName) => name in linkOf || name === 'account-created' || name === 'account-exists';

/**
 * Only after the right password, or once two of the staff let a stranger in, and so for their readers to know whatever else was sent there:
 * flooding a box must not hide them.
 */
const warnings: readonly LetterName[] = [
  'partner-account-connected',
  'location-added',
  'location-closed',
  'way-back-waits',
  'way-back-opened',
];

/**
 * Written to staff alone, once a day of a company at most or once its domain is proven, or to its partners when it leaves, three times a day at
 * most: counted for nobody.
 */
export const uncounted = [
  'case-escalated',
  'way-back-proven',
  'partner-leaves',
  'partner-stays',
] as const satisfies readonly LetterName[];

/** What somebody must hear for the safety of their account, whoever else writes to them how often. */
const forSafety: readonly LetterName[] = [
  ...warnings,
  'reset-password',
  'password-changed',
  'second-step-on',
  'second-step-off',
  'recovery-code-used',
  'recovery-codes-made',
  'passkey-added',
  'passkey-removed',
  'passkey-refused',
  'roles-changed',
  'user-removed',
  'address-changed',
  'address-in-use',
  'address-change-undone',
  'notice-address-added',
];

/** `organizationId`: the reader's, where the letter is about it. */
type To = { address: string; organizationId?: string | null | undefined };

export type Held = { cap: Cap; until: Date };

/**
 * What is kept of a letter that leaves: the box it counts against, null when its reader is known, and the organization that caused it, null
 * when nobody counts that.
 */
export type Counted = { letterBox: string | null; causedBy: string | null };

/**
 * Counts a letter, unless a cap holds it back. Letters to one box are judged one at a time, so that of many at once
 * only as many leave as may; the others' caps may be passed by those under way. `cause`: `causeOf` whoever writes.
 */
export async function count(tx: Tx, name: LetterName, to: To, cause: string): Promise<Counted | Held> {
  if (warnings.includes(name)) return { letterBox: null, causedBy: null };
  const letterBox = letterBoxOf(to.address);
  const organizationId = organizationIn(cause);
  const fromElsewhere = organizationId !== null && organizationId !== to.organizationId && !forSafety.includes(name);
  const causedBy = fromElsewhere ? cause : null;
  const { known, until } = await askAbout(tx, name, to.address, letterBox, { organizationId, causedBy });
  if (known) return until ? { cap: 'sender', until } : { letterBox: null, causedBy };
  const held = await reached(tx, letterBox, cause);
  if (!held) await tally(tx, cause);
  return held ?? { letterBox, causedBy };
}

/** Whose doing a letter is, as the caps count it. A clock acts for nobody, and staff for the portal: what they write is bounded by what was sent before. */
export function causeOf(by: Actor | Pick<Member, 'as' | 'organizationId'> | undefined): string {
  if (by?.as === 'member') return `organization ${by.organizationId}`;
  const ip = by?.as === 'visitor' || by?.as === 'bearer' ? by.from.ip : null;
  return ip ? `origin ${networkOf(ip)}` : 'portal';
}

function organizationIn(cause: string): string | null {
  return /^organization (.+)$/.exec(cause)?.[1] ?? null;
}

/** The box an address delivers to: without the tag that many mail servers ignore, and without the dots that Google does. */
export function letterBoxOf(address: string): string {
  const [, local = '', domain = ''] = /^(.*)@(.*)$/.exec(address.toLowerCase()) ?? [];
  const [plain = ''] = local.split('+');
  return /^(gmail|googlemail)\.com$/.test(domain) ? `${plain.replaceAll('.', '')}@gmail.com` : `${plain}@${domain}`;
}

type Asked = { known: boolean; until: Date | null };

/**
 * Whether a reader is known, and until when they have heard enough of one that writes from elsewhere. One at a time for a box that
 * counts: the lock is asked for in the same statement, and holds to the end of the story.
 */
async function askAbout(
  tx: Tx,
  name: LetterName,
  address: string,
  box: string,
  { organizationId, causedBy }: { organizationId: string | null; causedBy: string | null },
): Promise<Asked> {
  const named = toTheNamed.includes(name);
  const [asked] = await tx.$queryRaw<Asked[]>`
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
    select known, case when known
        then (select counted_at + interval '1 day' from letter
          where caused_by = ${causedBy} and address = ${address} and counted_at > ${after(now(), -days(1))}
          order by counted_at desc offset ${caps.fromOneADay - 1} limit 1)
        end as until,
      case when not known then pg_advisory_xact_lock(hashtextextended(${`letters to ${box}`}, 0))::text end
    from reader`;
  return asked ?? { known: false, until: null };
}

function capOf(cause: string): { most: number; since: Date; cap: Cap } {
  const [anHourAgo, aDayAgo] = [after(now(), -hours(1)), after(now(), -days(1))];
  if (organizationIn(cause)) return { most: caps.organizationADay, since: aDayAgo, cap: 'organization' };
  if (cause === 'portal') return { most: caps.portalAnHour, since: anHourAgo, cap: 'portal' };
  return { most: caps.originAnHour, since: anHourAgo, cap: 'origin' };
}

async function reached(tx: Tx, box: string, cause: string): Promise<Held | null> {
  const [anHourAgo, aDayAgo] = [after(now(), -hours(1)), after(now(), -days(1))];
  const { most, since, cap } = capOf(cause);
  const found = await tx.$queryRaw<Held[]>`
    (select 'letter_box' as cap, counted_at + interval '1 hour' as until from letter
      where letter_box = ${box} and counted_at > ${anHourAgo} order by counted_at desc offset ${caps.boxAnHour - 1} limit 1)
    union all
    (select 'letter_box', counted_at + interval '1 day' from letter
      where letter_box = ${box} and counted_at > ${aDayAgo} order by counted_at desc offset ${caps.boxADay - 1} limit 1)
    union all
    select ${cap}, min(hour) + interval '1 hour' + (${now()}::timestamptz - ${since}::timestamptz) from letter_tally
      where key = ${cause} and hour >= date_trunc('hour', ${since}::timestamptz) having sum(letters) >= ${most}
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
