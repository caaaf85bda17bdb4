import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { provenSafely } from '@/app/_server/gates';
import { machineNow } from '@/lib/clock';

const { owes, signedIn } = vi.hoisted(() => ({ owes: vi.fn(), signedIn: vi.fn() }));
vi.mock('@/lib/identity/second-step-rule', () => ({ owesSecondStep: owes }));
vi.mock('@/app/_server/session', () => ({ signedIn }));
vi.mock('next/headers', () => ({ headers: async () => new Headers({ 'x-mitra-path': '/settings/address' }) }));
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(to);
  },
}));

beforeEach(() => {
  owes.mockReturnValue(false);
  signedIn.mockResolvedValue({ provenAt: machineNow(), secondStepAt: null, secondStep: false, passkey: false });
});

test('whoever owes a second step sets it up before a proof by the password alone counts', async () => {
  await expect(provenSafely()).resolves.toBeDefined();
  owes.mockReturnValue(true);
  await expect(provenSafely()).rejects.toThrow('/settings/second-step?next=');
});

test('the address one signs in by is asked for behind it', () => {
  const actions = readFileSync('app/(account)/settings/address/actions.ts', 'utf8');
  expect(actions).toMatch(/export const ask = action\(\s*provenSafely,/);
});
