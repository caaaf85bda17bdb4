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
  passkey?: boolean;
  secondStepAt?: Date;
}) =>
  ({
    secondStep: more.secondStep ?? false,
    passkey: more.passkey ?? false,
    secondStepAt: more.secondStepAt ?? null,
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
  [{ roles: ['global_admin'], passkey: true }, true],
  [{ roles: ['global_admin'], passkey: true, secondStepAt: new Date() }, false],
  [{ roles: ['global_admin'], method: 'passkey', secondStepAt: new Date() }, true],
] as [Parameters<typeof person>[0], boolean][])('required, %j owes one: %s', async (more, owes) => {
  const { owesSecondStep, secondStepOf } = await rule('required');
  expect(owesSecondStep(person(more))).toBe(owes);
  const given = more.secondStep || more.method === 'issuer' || (more.passkey && more.secondStepAt);
  expect(secondStepOf(person(more))).toBe(given ? 'given' : 'missing');
});

test.each([
  ['', { staff: ['reviewer'] }, true],
  ['', { roles: ['global_admin'] }, false],
  ['', { kind: 'provider', roles: ['sales_agent'] }, false],
  ['admins', { staff: ['reviewer'] }, false],
  ['admins', { roles: ['global_admin'] }, true],
  ['admins', { kind: 'provider', roles: ['sales_agent'] }, false],
  ['staff, orders', { staff: ['operator'] }, true],
  ['staff, orders', { roles: ['global_admin'] }, false],
  ['staff, orders', { kind: 'provider', roles: ['sales_agent'] }, true],
] as [string, Parameters<typeof person>[0], boolean][])(
  'where SECOND_STEP is "%s", %j owes one: %s',
  async (setting, more, owes) => {
    const { owesSecondStep, secondStepOf } = await rule(setting);
    expect(owesSecondStep(person(more))).toBe(owes);
    expect(secondStepOf(person(more))).toBe(setting.includes('orders') ? 'missing' : 'not_asked');
  },
);
