import { getDomain } from 'tldts';
import { namesPostBox } from '@/lib/address-check/post-box';
import { fieldWarnings } from '@/lib/field/code';
import { companyNameWarnings } from '@/lib/field/company-name';
import { readAddress } from '@/lib/field/email-address';
import type { Cure } from '@/lib/refusal';

/** What often delays a review, though it is accepted: the reviewers' own rules, said beforehand. */
export const adviceCodes = [
  ...fieldWarnings,
  'post_box',
  'other_domain',
  'website_missing',
  'telephone_missing',
] as const;

export type AdviceCode = (typeof adviceCodes)[number];

type Answers = {
  legalName: string | null;
  addressLine1: string | null;
  addressLine2: string | null;
  contacts: readonly { kind: 'primary' | 'support'; email: string; telephone: string | null; website: string | null }[];
};

/** Advice on answers that could be sent, each with the page where it is followed. Source: domain facts 1.2, 1.4 and 2.1. */
export function adviceOn(answers: Answers): { code: AdviceCode; cure: Cure }[] {
  const primary = answers.contacts.find(({ kind }) => kind === 'primary');
  const website = answers.contacts.find(({ kind }) => kind === 'support')?.website ?? null;
  return [
    ...companyNameWarnings(answers.legalName ?? '').map((code) => ({ code, cure: 'company' }) as const),
    ...when(namesPostBox(answers), 'post_box', 'company'),
    ...when(primary && website && !sameOwner(primary.email, website), 'other_domain', 'primary_contact'),
    ...when(primary && !primary.telephone, 'telephone_missing', 'primary_contact'),
    ...when(!website, 'website_missing', 'support_contact'),
  ];
}

function when(holds: unknown, code: AdviceCode, cure: Cure): { code: AdviceCode; cure: Cure }[] {
  return holds ? [{ code, cure }] : [];
}

function sameOwner(email: string, website: string): boolean {
  const read = readAddress(email);
  return read.ok && read.registrable === getDomain(website, { allowPrivateDomains: true });
}
