import type { AgreementAnswer } from '@/lib/agreement-status/answers';

/** What a provider is told of whether a company has signed the partner agreement, and what it does next. */
export const agreementStatus = {
  heading: 'Agreement status',
  lead: 'Whether a company has accepted the partner agreement (MPA) that is in force. Ask by PartnerID or by the ID of its work account.',
  back: 'Indirect resellers',
  way: 'Has a company signed the MPA?',
  partnerId: 'PartnerID',
  partnerIdHint: 'Seven digits, of the company’s location.',
  tenant: 'ID of the work account',
  tenantHint: 'The company finds it under Settings, on its page Legal info.',
  look: 'Look',
  yes: 'Signed',
  no: 'Not signed',
  code: 'Code',
  needed: ({ version, day }: { version: string; day: string }) => `Version ${version}, in force since ${day}`,
  neededTerm: 'Must accept',
  company: 'Company',
  toReseller: 'See the reseller',
  limited: 'You are told whether it has signed. What else there is to know of a company, it tells its partners itself.',
  says: {
    signed: 'The company has accepted the partner agreement that is in force.',
    tenant_malformed:
      'This is not the ID of a work account. It is five groups of letters and digits, 32 in all, such as 0197a8a2-….',
    partner_id_malformed: 'This is not a PartnerID.',
    both_asked: 'Two things were asked at once.',
    none_asked: 'Nothing was asked.',
    partner_id_unknown: 'Nobody has this PartnerID.',
    partner_id_global: 'This is the global PartnerID of a company. It signs for nothing; its locations do.',
    other_region: 'This PartnerID is in another region than your company.',
    unsigned: 'The company has not accepted the partner agreement.',
    older_version: 'The company has accepted an older version of the partner agreement, and a newer one is in force.',
    not_enrolled: 'The PartnerID exists, but no company is enrolled as an indirect reseller with it.',
    tenant_unknown: 'No reseller has a work account with this ID.',
    tenant_unsigned: 'The company has not accepted the partner agreement.',
    tenant_older_version:
      'The company has accepted an older version of the partner agreement, and a newer one is in force.',
  } satisfies Record<AgreementAnswer, string>,
  next: {
    signed: 'An order in its name does not fail for want of an agreement.',
    tenant_malformed: 'Copy it from the letter or page you have it from, or ask by PartnerID.',
    partner_id_malformed: 'A PartnerID has seven digits. Check it, or ask by the ID of the work account.',
    both_asked: 'Fill in the PartnerID or the ID of the work account, and leave the other one empty.',
    none_asked: 'Fill in the PartnerID or the ID of the work account.',
    partner_id_unknown: 'Check the number with the company. It finds it under Settings, on its page Identifiers.',
    partner_id_global: 'Ask the company for the PartnerID of its location in your region.',
    other_region: 'Ask for a location in your region, or send the company to a provider of its own.',
    unsigned:
      'A Global admin there accepts it under Agreements, once the company is verified. Until then no order can be placed in its name.',
    older_version:
      'A Global admin there accepts the new version under Agreements. Until then nothing new can be ordered in its name; what runs goes on.',
    not_enrolled:
      'The company enrolls as an indirect reseller first. You can invite it, and the invitation waits for that.',
    tenant_unknown: 'Check the ID with the company, or ask by PartnerID.',
    tenant_unsigned:
      'A Global admin there accepts it under Agreements, once the company is verified. Until then no order can be placed in its name.',
    tenant_older_version:
      'A Global admin there accepts the new version under Agreements. Until then nothing new can be ordered in its name; what runs goes on.',
  } satisfies Record<AgreementAnswer, string>,
  ask: 'Ask the reseller',
  askMeans: 'We send its Global admins a letter in the name of your company.',
  asked: 'The letter is on its way to the Global admins of the reseller.',
};
