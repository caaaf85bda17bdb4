import { afterEach, expect, test } from 'vitest';
import { documentSearch, refusedAt } from '@/app/_server/document-refusal';
import { freeze } from '@/lib/clock';
import {
  calledIn,
  catalogue,
  documentKinds,
  entryOf,
  kindsFor,
  mustName,
  newestIssue,
  oldestIssue,
  provable,
} from '@/lib/evidence/catalogue';
import { kindTitle } from '@/lib/evidence/kind-name';
import { documentShape } from '@/lib/evidence/schema';
import { documentsFor, reviewReasons } from '@/lib/verification/review-reasons';
import { proofs as english } from '@/messages/en/proofs';
import * as indonesianKinds from '@/messages/id/proofs';
import { noteRaised } from '../support/raised';

afterEach(() => freeze(null));

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const read = (fields: Record<string, string>) =>
  documentShape.safeParse({ proves: 'business', kind: 'lease', issuedOn: '2026-11-01', ...fields });
const wrong = (fields: Record<string, string>) =>
  read(fields).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

test('every kind proves something, each thing can be proven, and all that prove it must name the same', () => {
  for (const kind of documentKinds) expect(Object.keys(entryOf(kind).proves), kind).not.toEqual([]);
  for (const proves of provable) {
    const named = kindsFor(proves).map((kind) => mustName(kind, proves).join());
    expect(new Set(named).size, proves).toBe(1);
    expect(named[0]).toContain('company');
  }
});

test('a document is a year old at most; one that shows a place is three months old, but for a lease', () => {
  const fresh = documentKinds.filter((kind) => entryOf(kind).months === 3);
  expect(fresh).toEqual(['bank_letter', 'utility_bill']);
  expect(entryOf('lease').months).toBe(12);
});

test('only what a government issues may be a screenshot', () => {
  expect(documentKinds.filter((kind) => entryOf(kind).screenshot)).toEqual([
    'register_extract',
    'registration_certificate',
    'sole_proprietor_registration',
    'tax_certificate',
    'government_license',
  ]);
});

test('a year and three months go back to the same day of their month, or to its last', () => {
  expect(oldestIssue(12, at('2026-11-30'))).toBe('2025-11-30');
  expect(oldestIssue(12, at('2024-02-29'))).toBe('2023-02-28');
  expect(oldestIssue(3, at('2026-05-31'))).toBe('2026-02-28');
  expect(oldestIssue(3, at('2026-01-15'))).toBe('2025-10-15');
  expect(newestIssue(new Date('2026-11-30T11:00:00Z'))).toBe('2026-12-01');
});

test('what is too old for its kind, lies ahead, or is no day, is refused at the day', () => {
  freeze(at('2026-11-30'));
  expect(read({ issuedOn: '30/11/2025' }).data).toMatchObject({ issuedOn: '2025-11-30' });
  expect(wrong({ issuedOn: '2025-11-29' })).toEqual(['issuedOn issued_too_early']);
  expect(wrong({ issuedOn: '2026-12-02' })).toEqual(['issuedOn issued_later']);
  expect(wrong({ kind: 'utility_bill', issuedOn: '2026-08-29' })).toEqual(['issuedOn issued_too_early']);
  expect(wrong({ kind: 'utility_bill', issuedOn: '2026-08-30' })).toEqual([]);
  for (const issuedOn of ['2026-02-30', 'soon', '2026-11-30T10:00', '0000-00-00'])
    expect(wrong({ issuedOn }).join(), issuedOn).toMatch(/issuedOn (date_malformed|too_long)/);
  noteRaised(['issued_too_early', 'issued_later']);
});

test('a kind that cannot prove it, a proof or a kind there is not, and what is no id, are refused', () => {
  freeze(at('2026-11-30'));
  expect(wrong({ kind: 'domain_invoice' })).toEqual(['kind not_a_choice']);
  expect(wrong({ kind: 'passport' })).toEqual(['kind not_a_choice']);
  expect(wrong({ proves: 'email_ownership' })).toEqual(['proves not_a_choice']);
  expect(wrong({ kind: '__proto__' })).toEqual(['kind not_a_choice']);
  expect(wrong({ replaces: "1' or '1'='1" })).toEqual(['replaces not_a_choice']);
});

test('a kind is called by the country’s own name, where it has one', () => {
  const named = (country: string) => kindTitle('registration_certificate', country, indonesianKinds);
  expect([named('ID'), named('FR'), named('')]).toEqual([
    'NIB (Nomor Induk Berusaha)',
    'Sertifikat pendaftaran',
    'Sertifikat pendaftaran',
  ]);
});

test('a country’s own names are of kinds there are, and whatever would help a reason is in the catalogue', () => {
  for (const kinds of Object.values(calledIn)) for (const kind of kinds) expect(catalogue).toHaveProperty(kind);
  for (const reason of reviewReasons) for (const kind of documentsFor(reason)) expect(catalogue).toHaveProperty(kind);
});

test('what a refused form leads back to says the reason, the kind and the day, and reads as it was written', () => {
  const typed = {
    proves: 'domain',
    kind: 'domain_invoice',
    issuedOn: '2026-11-01',
    letterCode: '123456',
    shownFor: 'x',
  };
  const address = refusedAt(typed, { code: 'document_proves_other', field: 'document', with: { other: 'business' } });
  const [query = '', hash] = address.split('#');
  expect(hash).toBe('domain');
  const search = Object.fromEntries(new URLSearchParams(query));
  expect(documentSearch.parse(search)).toEqual({
    ...{ proves: 'domain', kind: 'domain_invoice', issuedOn: '2026-11-01' },
    ...{ refused: 'document_proves_other', field: 'document', other: 'business' },
  });
  expect(address).not.toMatch(/123456|shownFor/);
});

test('an address that says anything else opens the page, and says nothing', () => {
  const odd = {
    refused: '<script>',
    kind: 'x'.repeat(300),
    field: 'toString',
    number: '1e9',
    issuedOn: '"><b>',
    sent: '1',
  };
  expect(Object.values(documentSearch.parse(odd)).filter((value) => value !== undefined)).toEqual([]);
});

test('both sides read the same four states of the scan in both languages', () => {
  for (const { scans, states } of [english, indonesianKinds.proofs]) {
    expect(Object.keys(scans)).toEqual(['checking', 'clean', 'infected', 'not_checked']);
    expect(new Set(Object.values(states)).size).toBe(7);
  }
});
