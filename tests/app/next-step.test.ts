import { expect, test } from 'vitest';
import { nextStepOf } from '@/app/_server/park';
import type { EnrollmentStatus } from '@/generated/prisma/enums';
import { type Company, readinessOf } from '@/lib/partnership/readiness';
import { accepted } from '../support/agreements';

const regions = new Map([['ID', 'APAC']]);
const company = (enrollment: EnrollmentStatus | null, partnerId: string | null): Company => ({
  organizationId: '',
  name: 'Melati',
  kind: 'reseller',
  country: 'ID',
  enrollment,
  partnerId,
  agreement: accepted,
});

test.each([
  [null, null, 'enrollment', '/welcome?country=ID'],
  ['draft', null, 'go_on', '/enrollment'],
  ['needs_action', null, 'go_on', '/enrollment'],
  ['rejected', '3000001', 'go_on', '/enrollment'],
  ['in_review', null, 'partner_id', '/enrollment/partner-id'],
  ['email_pending', '3000001', 'review', '/enrollment'],
  ['qualified', null, 'partner_id', '/enrollment/partner-id'],
  ['qualified', '3000001', 'agreements', '/agreements'],
  ['suspended', '3000001', 'nothing', '/enrollment'],
] as const)('with its enrollment %s and the PartnerID %s, a company’s next step is %s', (status, id, step, href) => {
  const reader = company(status, id);
  expect(nextStepOf(readinessOf(reader, { country: 'ID' }, regions), reader)).toEqual({ step, href });
});
