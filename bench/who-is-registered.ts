import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db';
import { newReference } from '@/lib/enrollment/reference';
import { askForStatus } from '@/lib/enrollment/status';
import { createWorkAccount } from '@/lib/identity/accounts';
import { hashPassword } from '@/lib/identity/password';
import { askForReset } from '@/lib/identity/passwords';
import { signInWithPassword } from '@/lib/identity/sign-in';
import { Refusal } from '@/lib/refusal';
import { median } from './parts/measure';
import { milliseconds, print } from './parts/print';

const tries = 200;
const password = 'seven lanterns over the harbor';

/** Each try comes from a network of its own, as a patient stranger's would: no counter stops it. */
let networks = 0;
const visitor = () => {
  networks++;
  const ip = `10.${(networks >> 16) & 255}.${(networks >> 8) & 255}.${networks & 255}`;
  return { as: 'visitor', from: { ip, userAgent: 'bench', requestId: null } } as const;
};

const requests: Record<string, (email: string) => Promise<unknown>> = {
  'forgot password': (email) => askForReset(visitor(), { email }),
  'create work account': (email) =>
    createWorkAccount(visitor(), {
      organization: 'Bench',
      country: 'ID',
      firstName: 'Nadia',
      lastName: 'Putri',
      email,
      password,
      timeZone: 'UTC',
      locale: 'en',
    }),
  'sign in with a wrong password': (email) =>
    signInWithPassword(visitor(), { email, password: 'a guess of a stranger' }),
  'where does an enrollment stand': (email) =>
    askForStatus(visitor(), { reference: references.get(email) ?? newReference(), email, locale: 'en' }),
};

/** The enrollments of those known, each as a Global admin of its company. */
const references = new Map<string, string>();

/** Whether the time of an answer tells who is registered: 200 tries each with known and with unknown addresses, in turns. */
export async function measure(): Promise<void> {
  const passwordHash = await hashPassword(password);
  for (const [request, ask] of Object.entries(requests)) {
    const known = Array.from({ length: tries }, () => `${randomUUID()}@known.example`);
    const unknown = Array.from({ length: tries }, () => `${randomUUID()}@other.example`);
    await db.user.createMany({
      data: known.map((email) => ({ email, firstName: 'A', lastName: 'B', passwordHash, addressProvenAt: new Date() })),
    });
    await enroll(known);
    await timeOf(() => ask(`${randomUUID()}@first.example`));
    const taken = { known: [] as number[], unknown: [] as number[] };
    for (let number = 0; number < tries; number++)
      for (const which of number % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
        const email = { known, unknown }[which][number] ?? '';
        taken[which].push(await timeOf(() => ask(email)));
      }
    report(request, taken.known, taken.unknown);
  }
}

async function enroll(emails: readonly string[]): Promise<void> {
  for (const email of emails) {
    const reference = newReference();
    const membership = { roles: ['global_admin' as const], joinedAt: new Date(), user: { connect: { email } } };
    const of = { memberships: { create: membership }, enrollments: { create: { reference } } };
    await db.organization.create({ data: { name: 'Bench', countryIso2: 'ID', ...of } });
    references.set(email, reference);
  }
}

async function timeOf(story: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await story().catch((refusal: unknown) => {
    if (!(refusal instanceof Refusal)) throw refusal;
  });
  return performance.now() - start;
}

function report(request: string, known: readonly number[], unknown: readonly number[]): void {
  const area = areaUnder(known, unknown);
  const apart = Math.abs(median(known) - median(unknown));
  print(`Who is registered, by the time of “${request}”: ${tries} tries each`, [
    {
      what: 'median, known beside unknown',
      figure: milliseconds(median(known)),
      beside: milliseconds(median(unknown)),
    },
    {
      what: 'AUC (0.45 to 0.55 tells nothing)',
      figure: area.toFixed(3),
      beside: verdict(Math.abs(area - 0.5) <= 0.05),
    },
    { what: 'medians apart (at most 2 ms)', figure: milliseconds(apart), beside: verdict(apart <= 2) },
  ]);
}

const verdict = (kept: boolean) => (kept ? 'kept' : 'not kept');

/** How often a known address takes longer than an unknown one, ties counted half (Mann–Whitney): a half when time tells nothing. */
function areaUnder(known: readonly number[], unknown: readonly number[]): number {
  const longer = known.flatMap((one) => unknown.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
  return longer.reduce<number>((sum, each) => sum + each, 0) / longer.length;
}
