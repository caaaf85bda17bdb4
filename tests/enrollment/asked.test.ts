import { expect, test } from 'vitest';
import type { EnrollmentStatus } from '@/generated/prisma/enums';
import { answerParts, asksFor, isLimited, mayFill, unlockedBy } from '@/lib/enrollment/asked';
import { proofFields } from '@/lib/enrollment/proofs';
import { fixableFields, reviewFields } from '@/lib/verification/review-reasons';

const budi = { firstName: 'Budi', lastName: 'Santoso', email: 'budi@contoh.example' };
const confirmed = { status: 'needs_action' as EnrollmentStatus, primaryContact: budi, confirmedAddress: budi.email };
const asked = (...fields: string[]) => ({ facts: confirmed, requests: fields.map((field) => ({ field })) });
const opened = (...fields: string[]) => {
  const { parts, proofs } = unlockedBy(asked(...fields));
  return [[...parts].sort(), [...proofs].sort()];
};
const all = [[...answerParts].sort(), ['business', 'domain', 'employment']];

test('just what is asked for can be changed, with what may prove it', () => {
  expect(opened('legal_name')).toEqual([['legal_name'], ['business']]);
  expect(opened('registered_address')).toEqual([['registered_address'], ['business']]);
  expect(opened('registration_id')).toEqual([['registration_id'], ['business']]);
  expect(opened('operating_address')).toEqual([['operating_address'], ['business']]);
  expect(opened('primary_contact')).toEqual([['primary_contact'], ['domain', 'employment']]);
  expect(opened('support_contact')).toEqual([['support_contact'], []]);
  expect(opened('domain_proof')).toEqual([[], ['domain']]);
  expect(opened('partner_id')).toEqual([[], []]);
  expect(opened('legal_name', 'employment_proof')).toEqual([['legal_name'], ['business', 'employment']]);
  expect(opened('company')).toEqual([
    ['legal_name', 'operating_address', 'registered_address', 'registration_id'],
    ['business'],
  ]);
});

test('where all of it is meant, nothing particular is, or nobody knows any more what was, everything can be changed', () => {
  for (const fields of [[], ['case'], ['legal_name', 'case'], ['constructor'], ['something_of_before']])
    expect(opened(...fields), fields.join()).toEqual(all);
});

test('only while it waits for an answer, also one that was taken back: after a refusal everything can be changed', () => {
  for (const status of ['rejected', 'in_review', 'email_pending'] as const) {
    const { requests } = asked('legal_name');
    expect(isLimited({ requests, facts: { ...confirmed, status } })).toBe(false);
    expect(mayFill(unlockedBy({ requests, facts: { ...confirmed, status } }))).toBe(true);
  }
  for (const status of ['needs_action', 'draft'] as const) {
    expect(isLimited({ ...asked('legal_name'), facts: { ...confirmed, status } })).toBe(true);
    expect(isLimited({ ...asked(), facts: { ...confirmed, status } })).toBe(false);
  }
});

test('a contact who has not confirmed can be replaced, whatever else is asked for: nobody waits for one who never will', () => {
  const facts = { ...confirmed, confirmedAddress: null };
  const { parts } = unlockedBy({ ...asked('legal_name'), facts });
  expect([...parts].sort()).toEqual(['legal_name', 'primary_contact']);
  expect(isLimited({ requests: [], facts })).toBe(false);
});

test('a company is looked up anew only where all is open that a directory fills in', () => {
  expect(mayFill(unlockedBy(asked('company')))).toBe(true);
  expect(mayFill(unlockedBy(asked('legal_name', 'registered_address', 'registration_id')))).toBe(true);
  for (const field of ['legal_name', 'registered_address', 'registration_id', 'primary_contact', 'business_proof'])
    expect(mayFill(unlockedBy(asked(field))), field).toBe(false);
});

test('whatever a reviewer can ask for is one part, one proof, or all of it: no request leaves a company without a way', () => {
  for (const field of fixableFields) {
    const { parts, proofs } = unlockedBy(asked(field));
    expect(parts.size + proofs.size > 0 || field === 'partner_id', field).toBe(true);
    expect(isLimited(asked(field)), field).toBe(true);
  }
  for (const field of reviewFields)
    expect(asksFor(field, answerParts), field).toBe(
      !(field in proofFields) && field !== 'partner_id' && field !== 'case',
    );
});
