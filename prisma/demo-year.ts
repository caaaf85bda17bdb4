import { findInForce } from '@/lib/agreement/queries';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { countAnew } from '@/lib/enrollment/due';
import { membershipsOn } from '@/lib/region/fit';
import { establish, type Office } from './demo-year-cases';
import { ago, chance, Ledger } from './demo-year-ledger';
import { type Reseller, resellers } from './demo-year-names';
import { type Offer, type Pair, type Provider, partner, sell, serve } from './demo-year-trade';

export const mostCustomers = 300;

/**
 * A year of business beside the cast: forty resellers in all states, twelve cases at every point of the clock, three hundred customers, and
 * orders over a year. Written as rows, a statement for each table, since told story by story it would take minutes; histories and
 * journals are those the stories would have left, and the invariants hold over them. Once: a second run finds them there.
 */
export async function seedYear(passwordHash: string): Promise<void> {
  const { domain } = resellers[0] as Reseller;
  if (await db.user.findUnique({ where: { email: `admin@${domain}.example` }, select: { id: true } })) return;
  const [office, providers, offers, regions] = await Promise.all([
    openOffice(passwordHash),
    listProviders(),
    db.offer.findMany({ where: { withdrawnAt: null } }),
    db.market.findMany().then((markets) => membershipsOn(now(), markets)),
  ]);
  const ledger = new Ledger();
  const pairs = resellers.flatMap((company, number) => {
    const enrolled = establish(ledger, company, number, office);
    const provider = providers.find(({ region }) => region === regions.get(company.country));
    const trades = ['active', 'suspended'].includes(company.stand.status) && company.stand.note !== 'no_provider';
    return provider && trades ? [partner(ledger, provider, enrolled)] : [];
  });
  openInvitations(ledger, providers);
  trade(ledger, pairs, offers, office);
  const patience = { timeout: 120_000, maxWait: 10_000 };
  await db.$transaction(async (tx) => {
    // The portal's role is held to seconds. On a busy machine these rows take longer, and the first start would fail.
    await tx.$executeRaw`select set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)`;
    await ledger.write(tx);
    await countAnew(tx);
  }, patience);
}

// One customer after another, each pair in its turn; each customer buys once, twice or not at all.
function trade(ledger: Ledger, pairs: readonly Pair[], offers: readonly Offer[], office: Office): void {
  const roll = chance(7);
  for (let number = 0; number < mostCustomers; number++) {
    const pair = pairs[number % pairs.length];
    if (!pair) return;
    const { customerId, allowed, since } = serve(ledger, pair, number, roll(), office);
    const sold = offers.filter(({ regionId }) => regionId === pair.provider.region);
    for (let bought = allowed ? Math.floor(roll() * 3) : 0; bought > 0; bought--) {
      const offer = sold[Math.floor(roll() * sold.length)];
      if (offer) sell(ledger, pair, customerId, offer, Math.max(since * roll(), 0.2), roll());
    }
  }
}

// What a provider has not heard of yet: drafts, letters under way, some that ran out.
function openInvitations(ledger: Ledger, providers: readonly Provider[]): void {
  for (const { organizationId, userId, region } of providers)
    for (let number = 0; number < 9; number++) {
      const status = (['draft', 'sent', 'expired'] as const)[number % 3] ?? 'draft';
      const sentAt = ago(status === 'expired' ? 40 : 3 + number);
      const invitationId = ledger.add('invitation', {
        ...{ kind: 'partnership', providerId: organizationId, senderId: organizationId, createdById: userId, status },
        ...{
          email: `${region.toLowerCase()}.${number}@prospect.example`,
          company: `Prospect ${number + 1}`,
          createdAt: sentAt,
        },
        ...{ version: status === 'draft' ? 0 : status === 'sent' ? 1 : 2, sentAt: status === 'draft' ? null : sentAt },
        ...{
          expiresAt: status === 'draft' ? null : ago(status === 'sent' ? -20 : 10),
          movedAt: status === 'expired' ? ago(10) : sentAt,
        },
      });
      const step = (
        version: number,
        event: string,
        from: 'draft' | 'sent',
        to: 'sent' | 'expired',
        at: Date,
        by: string | null,
      ) => {
        const as = by ? 'member' : 'clock';
        ledger.add('invitationEvent', {
          invitationId,
          version,
          event,
          fromStatus: from,
          toStatus: to,
          actedAs: as,
          userId: by,
          organizationId: by ? organizationId : null,
          at,
        });
        ledger.note(
          [organizationId],
          { action: `invitation.${event}`, subject: 'invitation', subjectId: invitationId, at, userId: by, as },
          { status: from, version: version - 1 },
          { status: to, version },
        );
      };
      if (status !== 'draft') step(1, 'send', 'draft', 'sent', sentAt, userId);
      if (status === 'expired') step(2, 'expire', 'sent', 'expired', ago(10), null);
    }
}

async function openOffice(passwordHash: string): Promise<Office> {
  const idOf = async (email: string) =>
    (await db.user.findUniqueOrThrow({ where: { email }, select: { id: true } })).id;
  const [agreement, customerAgreement] = await Promise.all([findInForce(), findInForce(db, 'mca')]);
  if (!agreement || !customerAgreement) throw new Error('There are no agreements to accept: the seed comes first.');
  const [reviewerId, leadId] = [await idOf('reviewer@mitra.example'), await idOf('lead@mitra.example')];
  return { reviewerId, leadId, secondId: leadId, passwordHash, agreement, customerAgreement };
}

async function listProviders(): Promise<Provider[]> {
  const regions = membershipsOn(now(), await db.market.findMany());
  const all = await db.provider.findMany({
    where: { status: 'authorized' },
    select: { organizationId: true, organization: { select: { countryIso2: true, memberships: { take: 1 } } } },
  });
  return all.map(({ organizationId, organization: { countryIso2, memberships } }) => ({
    organizationId,
    region: regions.get(countryIso2) ?? '',
    userId: memberships[0]?.userId ?? '',
  }));
}
