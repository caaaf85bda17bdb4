import { afterEach, expect, test, vi } from 'vitest';
import type { OrganizationKind, Role, StaffRole } from '@/generated/prisma/enums';
import type { SignedIn } from '@/lib/organization/queries';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const person = (more: {
  kind?: OrganizationKind;
  roles?: Role[];
  staff?: StaffRole[];
  method?: string;
  secondStep?: boolean;
}) =>
  ({
    secondStep: more.secondStep ?? false,
    method: more.method ?? 'password',
    staff: more.staff ?? [],
    accounts: [{ organizationId: '', name: '', kind: more.kind ?? 'reseller', country: 'ID', roles: more.roles ?? [] }],
  }) as unknown as SignedIn;

async function rule(setting: string) {
  vi.stubEnv('SECOND_STEP', setting);
  return import('@/lib/identity/second-step-rule');
}

test('offered, nobody owes a second step and no order asks for one', async () => {
  const { owesSecondStep, secondStepOf } = await rule('offered');
  for (const one of [person({ staff: ['operator'] }), person({ roles: ['global_admin'] })]) {
    expect(owesSecondStep(one)).toBe(false);
    expect(secondStepOf(one)).toBe('not_asked');
  }
});

test.each([
  [{ staff: ['reviewer'] }, true],
  [{ roles: ['global_admin'] }, true],
  [{ kind: 'customer', roles: ['global_admin'] }, true],
  [{ kind: 'provider', roles: ['sales_agent'] }, true],
  [{ kind: 'provider', roles: ['admin_agent'] }, true],
  [{ kind: 'provider', roles: ['helpdesk_agent'] }, false],
  [{ kind: 'reseller', roles: ['sales_agent'] }, false],
  [{ roles: ['global_admin'], secondStep: true }, false],
  [{ roles: ['global_admin'], method: 'issuer' }, false],
] as [Parameters<typeof person>[0], boolean][])('required, %j owes one: %s', async (more, owes) => {
  const { owesSecondStep, secondStepOf } = await rule('required');
  expect(owesSecondStep(person(more))).toBe(owes);
  expect(secondStepOf(person(more))).toBe(more.secondStep || more.method === 'issuer' ? 'given' : 'missing');
});
