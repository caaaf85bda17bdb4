import { expect, test } from 'vitest';
import { type GateKey, gateKeys, gates, gatesOf, type OrderFacts, reasonsAgainstOrdering } from '@/lib/order/gates';
import { accepted, outdated, unsigned } from '../support/agreements';
import { noteRaised } from '../support/raised';

const open: OrderFacts = {
  roles: ['sales_agent'],
  proven: true,
  secondStep: 'given',
  providerAuthorized: true,
  providerAgreement: accepted,
  providerRegion: 'APAC',
  providerTie: true,
  resellerTie: true,
  partnership: true,
  partnerIdOnRecord: { partnerId: '5200003', isResellers: true, isLocation: true, region: 'APAC' },
  reseller: 'active',
  resellerAgreement: accepted,
  customerRegion: 'APAC',
  offersSoldThere: true,
  currencies: { billed: ['USD'], asked: ['USD'] },
  customerSigned: true,
  customer: 'allowed',
  registration: { required: true, id: true, telephone: true },
};

/** What shuts each gate, and what it then says. */
const shut: Record<GateKey, [Partial<OrderFacts>, string]> = {
  caller: [{ roles: ['helpdesk_agent'] }, 'agent_role_missing'],
  provider_agreement: [{ providerAgreement: unsigned }, 'provider_agreement_missing'],
  provider_customer: [{ providerTie: false }, 'provider_customer_missing'],
  partnership: [{ partnership: false }, 'partnership_missing'],
  partner_of_record: [
    { partnerIdOnRecord: { partnerId: '5200003', isResellers: false, isLocation: true, region: 'APAC' } },
    'partner_of_record_wrong',
  ],
  reseller_active: [{ reseller: 'suspended' }, 'reseller_not_active'],
  reseller_agreement: [{ resellerAgreement: unsigned }, 'reseller_agreement_missing'],
  customer_country: [{ customerRegion: null }, 'customer_in_other_region'],
  customer_agreement: [{ customerSigned: false }, 'customer_agreement_missing'],
  customer_validation: [{ customer: 'under_review' }, 'customer_under_review'],
  registration: [{ registration: { required: true, id: false, telephone: true } }, 'customer_registration_missing'],
  por_eligibility: [{ resellerTie: false }, 'reseller_customer_missing'],
};

test('there are twelve gates', () => {
  expect(gateKeys).toHaveLength(12);
});

/** The other ways to shut the first gate; each is the same gate shut. */
const callers: (typeof shut)['caller'][] = [
  shut.caller,
  [{ proven: false }, 'proof_needed'],
  [{ secondStep: 'missing' }, 'second_step_missing'],
];

test.each(callers)(
  'of all combinations of the twelve, the first shut by %j, an order is let through if and only if all are open, and the reasons are those of the shut',
  (facts, code) => {
    const ways = { ...shut, caller: [facts, code] } as typeof shut;
    for (let bits = 0; bits < 2 ** gateKeys.length; bits++) {
      const closed = gateKeys.filter((_, at) => bits & (1 << at));
      const all: OrderFacts = Object.assign({}, open, ...closed.map((key) => ways[key][0]));
      expect(reasonsAgainstOrdering(all).map((reason) => reason.code)).toEqual(closed.map((key) => ways[key][1]));
    }
  },
);

test.each([
  ['caller', { proven: false }, ['proof_needed']],
  ['caller', { secondStep: 'not_asked' }, []],
  ['caller', { secondStep: 'missing' }, ['second_step_missing']],
  ['caller', { proven: false, secondStep: 'missing' }, ['proof_needed', 'second_step_missing']],
  ['caller', { roles: [], proven: false }, ['agent_role_missing', 'proof_needed']],
  ['caller', { roles: ['global_admin'] }, []],
  ['caller', { roles: ['admin_agent'] }, []],
  ['caller', { roles: ['user_admin', 'billing_admin'] }, ['agent_role_missing']],
  ['partner_of_record', { partnerIdOnRecord: null }, []],
  ['partner_of_record', { partnerIdOnRecord: onRecord({ isLocation: false }) }, ['partner_of_record_wrong']],
  ['partner_of_record', { partnerIdOnRecord: onRecord({ region: 'EUROPE' }) }, ['partner_of_record_wrong']],
  ['partner_of_record', { partnerIdOnRecord: onRecord({ region: null }) }, ['partner_of_record_wrong']],
  ['reseller_active', { reseller: null }, ['reseller_not_active']],
  ['reseller_active', { reseller: 'qualified' }, ['reseller_not_active']],
  ['customer_country', { customerRegion: 'EUROPE' }, ['customer_in_other_region']],
  [
    'customer_country',
    { customerRegion: null, providerRegion: null, partnerIdOnRecord: null },
    ['customer_in_other_region'],
  ],
  ['customer_country', { offersSoldThere: false }, ['offer_not_sold_there']],
  ['customer_country', { currencies: { billed: ['USD'], asked: ['EUR'] } }, ['offer_other_currency']],
  ['customer_country', { currencies: { billed: ['CHF', 'EUR'], asked: ['EUR'] } }, []],
  ['customer_country', { currencies: { billed: ['USD'], asked: [] } }, []],
  ['provider_agreement', { providerAuthorized: false }, ['authorization_missing']],
  [
    'provider_agreement',
    { providerAuthorized: false, providerAgreement: unsigned },
    ['authorization_missing', 'provider_agreement_missing'],
  ],
  ['customer_validation', { customer: 'not_allowed' }, ['customer_not_allowed']],
  ['customer_validation', { customer: null }, ['customer_under_review']],
  ['registration', { registration: { required: true, id: true, telephone: false } }, ['customer_telephone_missing']],
  ['registration', { registration: { required: true, id: false, telephone: true } }, ['customer_registration_missing']],
  ['por_eligibility', { resellerTie: false }, ['reseller_customer_missing']],
  ['provider_customer', { providerTie: false }, ['provider_customer_missing']],
  ['partnership', { partnership: false }, ['partnership_missing']],
  ['reseller_active', { reseller: 'suspended' }, ['reseller_not_active']],
  ['reseller_agreement', { resellerAgreement: unsigned }, ['reseller_agreement_missing']],
  ['provider_agreement', { providerAgreement: outdated }, ['agreement_new_version']],
  ['reseller_agreement', { resellerAgreement: outdated }, ['reseller_agreement_new_version']],
  ['customer_agreement', { customerSigned: false }, ['customer_agreement_missing']],
  ['registration', { registration: { required: false, id: false, telephone: false } }, []],
] as [GateKey, Partial<OrderFacts>, string[]][])('%s with %j says %j', (key, more, codes) => {
  const all = gatesOf({ ...open, ...more });
  expect(all.find((gate) => gate.key === key)?.reasons.map(({ code }) => code)).toEqual(codes);
  noteRaised(codes);
  for (const gate of all) if (gate.key !== key) expect(gate.reasons).toEqual([]);
});

test('each gate answers with the code of the original', () => {
  expect(gateKeys.map((key) => gates[key].code)).toEqual([
    '900150',
    '900124',
    '20002',
    '800016',
    '800015',
    '800039',
    '900123',
    '800070',
    '13605',
    '800073',
    '600049',
    '9004xx',
  ]);
});

function onRecord(more: Partial<NonNullable<OrderFacts['partnerIdOnRecord']>>) {
  return { partnerId: '5200003', isResellers: true, isLocation: true, region: 'APAC', ...more };
}
