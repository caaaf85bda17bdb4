import type { CheckKind } from '@/generated/prisma/enums';
import { filledFields } from '@/lib/enrollment/filled';

type Contact = {
  kind: string;
  firstName: string | null;
  lastName: string | null;
  email: string;
  website: string | null;
};

/** The answers a check may rest on. */
export type Answers = { contacts: readonly Contact[] } & Record<(typeof filledFields)[number], string | null> & {
    registrationIdKind: string | null;
    countryIso2: string;
  };

/** Whether a check that was decided on some answers says nothing of others, because what it looks at is another. Source: domain fact 1.7. */
export function restsOnOthers(kind: CheckKind, decidedOn: Answers, now: Answers): boolean {
  return JSON.stringify(lookedAt[kind](decidedOn)) !== JSON.stringify(lookedAt[kind](now));
}

const primary = ({ contacts }: Answers) => contacts.find(({ kind }) => kind === 'primary');
const support = ({ contacts }: Answers) => contacts.find(({ kind }) => kind === 'support');

const lookedAt: Record<CheckKind, (answers: Answers) => unknown[]> = {
  email_ownership: (answers) => [primary(answers)?.email],
  email_domain: (answers) => [answers.legalName, primary(answers)?.email, support(answers)?.website],
  employment: (answers) => {
    const { firstName, lastName, email } = primary(answers) ?? {};
    return [answers.legalName, firstName, lastName, email];
  },
  business: (answers) =>
    [...filledFields, 'registrationIdKind' as const, 'countryIso2' as const].map((name) => answers[name]),
};
