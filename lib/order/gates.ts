import type { CustomerStatus, EnrollmentStatus, Role } from '@/generated/prisma/enums';
import { type Accepted, unaccepted } from '@/lib/agreement-standing/accepted';
import { agentRoles } from '@/lib/conditions';
import type { SecondStep } from '@/lib/identity/second-step-rule';
import type { Reason } from '@/lib/refusal';

/** Everything an order needs to know, read in the transaction that places it. Countries by code, regions by id. */
export type OrderFacts = {
  roles: readonly Role[];
  /** Whether the caller has proved lately who they are. */
  proven: boolean;
  /** Whether the caller's sign-in has the second step that the settings may require. */
  secondStep: SecondStep;
  /** Whether staff let the company act as a provider. */
  providerAuthorized: boolean;
  providerAgreement: Accepted;
  providerRegion: string | null;
  /** The customer's tie to the provider, through this reseller. */
  providerTie: boolean;
  /** The customer's tie to the reseller itself. */
  resellerTie: boolean;
  partnership: boolean;
  partnerIdOnRecord: { partnerId: string; isResellers: boolean; isLocation: boolean; region: string | null } | null;
  reseller: EnrollmentStatus | null;
  resellerAgreement: Accepted;
  customerRegion: string | null;
  /** Whether every offer is sold in the customer's region. */
  offersSoldThere: boolean;
  /** The currencies the provider is billed in, and those of the offers. */
  currencies: { billed: readonly string[]; asked: readonly string[] };
  customerSigned: boolean;
  customer: CustomerStatus | null;
  registration: { required: boolean; id: boolean; telephone: boolean };
};

/** What of it is the customer's own. */
export type CustomerFacts = Pick<OrderFacts, 'customerSigned' | 'customer' | 'registration'>;

type Gate = { code: string; opens: (facts: OrderFacts) => Reason[] };

/**
 * The twelve gates of an order on behalf of a reseller, in the order of domain fact 7.5: an order is placed if and only if all are
 * open. `code` is the one the original answers with; of `por_eligibility` no code is published.
 */
export const gates = {
  caller: {
    code: '900150',
    opens: ({ roles, proven, secondStep }) => [
      ...refuse(!roles.some((role) => agentRoles.includes(role)), { code: 'agent_role_missing', cure: 'users' }),
      ...refuse(!proven, { code: 'proof_needed' }),
      ...refuse(secondStep === 'missing', { code: 'second_step_missing', cure: 'second_step' }),
    ],
  },
  provider_agreement: {
    code: '900124',
    opens: ({ providerAuthorized, providerAgreement }) => [
      ...refuse(!providerAuthorized, { code: 'authorization_missing', cure: 'authorization' }),
      ...unaccepted(providerAgreement, {
        missing: { code: 'provider_agreement_missing', cure: 'agreements' },
        newer: { code: 'agreement_new_version', cure: 'agreements' },
      }),
    ],
  },
  provider_customer: {
    code: '20002',
    opens: ({ providerTie }) => refuse(!providerTie, { code: 'provider_customer_missing' }),
  },
  partnership: { code: '800016', opens: ({ partnership }) => refuse(!partnership, { code: 'partnership_missing' }) },
  partner_of_record: {
    code: '800015',
    opens: ({ partnerIdOnRecord: record, providerRegion }) =>
      refuse(record !== null && !(record.isResellers && record.isLocation && record.region === providerRegion), {
        code: 'partner_of_record_wrong',
        with: { partnerId: record?.partnerId ?? '' },
      }),
  },
  reseller_active: {
    code: '800039',
    opens: ({ reseller }) => refuse(reseller !== 'active', { code: 'reseller_not_active' }),
  },
  reseller_agreement: {
    code: '900123',
    opens: ({ resellerAgreement }) =>
      unaccepted(resellerAgreement, {
        missing: { code: 'reseller_agreement_missing' },
        newer: { code: 'reseller_agreement_new_version' },
      }),
  },
  customer_country: {
    code: '800070',
    opens: ({ customerRegion, providerRegion, offersSoldThere, currencies: { billed, asked } }) => [
      ...refuse(customerRegion === null || customerRegion !== providerRegion, { code: 'customer_in_other_region' }),
      ...refuse(!offersSoldThere, { code: 'offer_not_sold_there' }),
      ...refuse(!asked.every((currency) => billed.includes(currency)), {
        code: 'offer_other_currency',
        with: { billed: billed.join(', '), asked: asked.join(', ') },
      }),
    ],
  },
  customer_agreement: {
    code: '13605',
    opens: ({ customerSigned }: CustomerFacts) => refuse(!customerSigned, { code: 'customer_agreement_missing' }),
  },
  customer_validation: {
    code: '800073',
    opens: ({ customer }: CustomerFacts) => [
      ...refuse(customer === 'under_review' || customer === null, { code: 'customer_under_review' }),
      ...refuse(customer === 'not_allowed', { code: 'customer_not_allowed' }),
    ],
  },
  registration: {
    code: '600049',
    opens: ({ registration: { required, id, telephone } }: CustomerFacts) => [
      ...refuse(required && !id, { code: 'customer_registration_missing' }),
      ...refuse(required && !telephone, { code: 'customer_telephone_missing' }),
    ],
  },
  por_eligibility: {
    code: '9004xx',
    opens: ({ resellerTie }) => refuse(!resellerTie, { code: 'reseller_customer_missing' }),
  },
} as const satisfies Record<string, Gate>;

export type GateKey = keyof typeof gates;

export const gateKeys = Object.keys(gates) as GateKey[];

/** Each gate with what keeps it shut: nothing for an open one. The same on the pre-check and at the order. */
export function gatesOf(facts: OrderFacts): { key: GateKey; code: string; reasons: Reason[] }[] {
  return gateKeys.map((key) => ({ key, code: gates[key].code, reasons: gates[key].opens(facts) }));
}

/** Why the order cannot be placed; an empty list opens the door. */
export function reasonsAgainstOrdering(facts: OrderFacts): Reason[] {
  return gatesOf(facts).flatMap(({ reasons }) => reasons);
}

/** What of the customer's own keeps every order for it from being placed. */
export function reasonsAgainstCustomer(facts: CustomerFacts): Reason[] {
  return [gates.customer_agreement, gates.customer_validation, gates.registration].flatMap((gate) => gate.opens(facts));
}

function refuse(shut: boolean, reason: Reason): Reason[] {
  return shut ? [reason] : [];
}
