import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { accept } from '@/lib/invitation/answers';
import { place } from '@/lib/order/commands';
import { approve } from '@/lib/verification/approvals';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import { offer, ordering, trio } from './support/customers';
import { company, consent, holding, invite, sender } from './support/invitations';
import { recorded, type Statement } from './support/statements';
import { bring, cast, versionOf } from './support/story';

const stories: Record<string, () => Promise<() => Promise<unknown>>> = {
  approve: async () => {
    const people = await cast();
    const enrollmentId = await bring(people, 'in_review');
    const seen = await versionOf(enrollmentId);
    return () => approve(people.reviewer, { enrollmentId, seen, passed: [...reviewersChecks] });
  },
  accept: async () => {
    const [provider, reseller] = [await sender(), await company('active')];
    const invited = holding(reseller, await invite(provider));
    return () => accept(invited, consent);
  },
  order: async () => {
    const { provider, reseller, customerId } = await trio();
    const shown = { priceMinor: 1250, term: 'month' as const };
    const offerId = await offer();
    const fields = { customerId, resellerId: reseller.organizationId, offerId, quantity: 3, record: 'yes' as const };
    return () => place(ordering(provider), { ...fields, shown, key: randomUUID() });
  },
};

/** What a statement asks for: its tables and of which rows, whatever columns it wants of them. */
function asked({ text, values }: Statement): string | null {
  const [, rest] = /^\s*select\b[\s\S]*?\bfrom\b([\s\S]*)$/i.exec(text) ?? [];
  return rest && !/\bfor (update|share)\b|pg_notify|add_job/i.test(rest)
    ? `${rest.trim()} ${JSON.stringify(values)}`
    : null;
}

for (const [name, prepare] of Object.entries(stories))
  test(`${name}: no fact is read twice in one transaction`, async () => {
    const { statements } = await recorded(await prepare());
    const questions = statements.map(asked).filter((one) => one !== null);
    expect(questions.length).toBeGreaterThan(3);
    const seen = new Map<string, number>();
    for (const one of questions) seen.set(one, (seen.get(one) ?? 0) + 1);
    expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
  });
