import { randomUUID } from 'node:crypto';
import type { Prisma } from '@/generated/prisma/client';
import { after, days, hours, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';

type Rows = {
  organization: Prisma.OrganizationCreateManyInput[];
  user: Prisma.UserCreateManyInput[];
  membership: Prisma.MembershipCreateManyInput[];
  partnerAccount: Prisma.PartnerAccountCreateManyInput[];
  location: Prisma.LocationCreateManyInput[];
  enrollment: Prisma.EnrollmentCreateManyInput[];
  enrollmentEvent: Prisma.EnrollmentEventCreateManyInput[];
  companyProfile: Prisma.CompanyProfileCreateManyInput[];
  contact: Prisma.ContactCreateManyInput[];
  check: Prisma.CheckCreateManyInput[];
  claim: Prisma.ClaimCreateManyInput[];
  fixRequest: Prisma.FixRequestCreateManyInput[];
  proposal: Prisma.ProposalCreateManyInput[];
  signature: Prisma.SignatureCreateManyInput[];
  partnership: Prisma.PartnershipCreateManyInput[];
  partnershipEvent: Prisma.PartnershipEventCreateManyInput[];
  adminAccess: Prisma.AdminAccessCreateManyInput[];
  adminAccessEvent: Prisma.AdminAccessEventCreateManyInput[];
  invitation: Prisma.InvitationCreateManyInput[];
  invitationEvent: Prisma.InvitationEventCreateManyInput[];
  customer: Prisma.CustomerCreateManyInput[];
  customerEvent: Prisma.CustomerEventCreateManyInput[];
  customerRelationship: Prisma.CustomerRelationshipCreateManyInput[];
  relationshipEvent: Prisma.RelationshipEventCreateManyInput[];
  order: Prisma.OrderCreateManyInput[];
  orderLine: Prisma.OrderLineCreateManyInput[];
  subscription: Prisma.SubscriptionCreateManyInput[];
  subscriptionEvent: Prisma.SubscriptionEventCreateManyInput[];
  auditEntry: Prisma.AuditEntryCreateManyInput[];
};

type Table = keyof Rows;

// A row stands after those it names.
const tables: readonly Table[] = [
  'partnerAccount',
  'organization',
  'user',
  'membership',
  'location',
  'enrollment',
  'enrollmentEvent',
  'companyProfile',
  'contact',
  'check',
  'claim',
  'fixRequest',
  'proposal',
  'signature',
  'partnership',
  'partnershipEvent',
  'adminAccess',
  'adminAccessEvent',
  'invitation',
  'invitationEvent',
  'customer',
  'customerEvent',
  'customerRelationship',
  'relationshipEvent',
  'order',
  'orderLine',
  'subscription',
  'subscriptionEvent',
  'auditEntry',
];

type Entry = { action: string; subject: string; subjectId: string; at: Date; userId: string | null; as: string };

/** A year of rows, gathered first and then written in one statement for each table. */
export class Ledger {
  readonly #rows = Object.fromEntries(tables.map((table) => [table, []])) as unknown as Rows;

  /** Takes a row, with an id of its own where it has none. Returns the id. */
  add<T extends Table>(table: T, row: Rows[T][number]): string {
    const id = 'id' in row && typeof row.id === 'string' ? row.id : randomUUID();
    (this.#rows[table] as unknown[]).push(withoutId.has(table) ? row : { id, ...row });
    return id;
  }

  /** Takes an entry of the journal for each of these organizations. */
  note(organizationIds: readonly string[], entry: Entry, before: object | null, after: object): void {
    const { as: actedAs, ...deed } = entry;
    for (const organizationId of organizationIds)
      this.#rows.auditEntry.push({
        ...deed,
        chain: organizationId,
        organizationId,
        actedAs,
        before: before && JSON.stringify(before),
        after: JSON.stringify(after),
        requestId: 'demo',
      });
  }

  /** A few rows at a time: a busy machine needs longer for all of a table than a statement may take. */
  async write(tx: Tx): Promise<void> {
    this.#rows.auditEntry.sort((one, other) => Number(one.at) - Number(other.at));
    for (const table of tables) {
      const { createMany } = tx[table] as unknown as { createMany: (given: { data: unknown }) => Promise<unknown> };
      const rows: unknown[] = this.#rows[table];
      for (let from = 0; from < rows.length; from += 200) await createMany({ data: rows.slice(from, from + 200) });
    }
  }
}

const withoutId: ReadonlySet<Table> = new Set(['location', 'contact', 'claim', 'proposal', 'customer', 'auditEntry']);

/** So many days and hours before now. */
export const ago = (count: number, more = 0) => after(now(), -days(count) - hours(more));

/** Numbers that look like chance and are the same each time, from nought up to one. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
