import type { Page } from '@playwright/test';
import { sentence } from '@/app/_server/sentence';
import type { Reason } from '@/lib/refusal';
import { wordsIn as everyWord, type Words } from '@/messages/words';
import { newTag } from '../../support/tag';

export type { Words };
export const wordsIn = { en: everyWord('en'), id: everyWord('id') };

/** A reason as a page says it. */
export const reasonSaid = (words: Words, code: Reason['code'], told: NonNullable<Reason['with']>) =>
  sentence(words, { code, with: told }).text;

export const password = 'sebuah kata sandi panjang';
export const demoPassword = process.env.DEMO_PASSWORD ?? 'walk-the-demo';

/** `named`: what the first user and the primary contact are called, by first and last name; of many, only the first. */
export type Applicant = {
  tag: string;
  domain: string;
  email: string;
  contact: string;
  company: string;
  named: { user: [string, string]; contact: [string, string] };
};

/** A company nobody had before, so that tests can run side by side. */
export function newApplicant(): Applicant {
  const tag = newTag();
  const domain = `maju-${tag}.example`;
  const named: Applicant['named'] = { user: ['Nadia', 'Putri'], contact: ['Budi', 'Santoso'] };
  return { tag, domain, email: `nadia@${domain}`, contact: `budi@${domain}`, company: `PT Maju ${tag}`, named };
}

export async function signIn(page: Page, words: Words, email: string, secret: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(words.labels.email).fill(email);
  await page.getByLabel(words.labels.password, { exact: true }).fill(secret);
  await page.getByRole('main').getByRole('button', { name: words.signIn.submit, exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
