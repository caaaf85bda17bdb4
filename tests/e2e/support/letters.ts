import { expect } from '@playwright/test';

type Mail = { subject: string; to: { address: string }[]; text: string; html: string };

/** The newest letter to an address whose subject says this; waits for it, as a person would. */
export async function letterTo(address: string, subject: string | RegExp): Promise<Mail> {
  let found: Mail | undefined;
  const isThere = async () => {
    found = (await lettersTo(address)).find((mail) => mail.subject.match(subject));
    return found !== undefined;
  };
  await expect.poll(isThere, { timeout: 20_000, message: `a letter to ${address} about ${subject}` }).toBe(true);
  if (!found) throw new Error(`No letter to ${address}`);
  return found;
}

// What keeps a telephone from calling numbers that are none, and directions apart, is seen by nobody.
const unseen = /[\u200b\u200c\u2068\u2069]/g;

/** Every letter to an address, the newest first; its text as it is read. */
export async function lettersTo(address: string): Promise<Mail[]> {
  const { MITRA_MAIL_URL = 'http://localhost:1080', MAIL_WEB_KEY = '' } = process.env;
  const headers = { authorization: `Bearer ${MAIL_WEB_KEY}` };
  const response = await fetch(`${MITRA_MAIL_URL}/api/email`, { headers });
  const all = (await response.json()) as Mail[] | { emails: Mail[] };
  const mails = Array.isArray(all) ? all : all.emails;
  const theirs = mails.filter((mail) => mail.to.some((to) => to.address === address)).toReversed();
  return theirs.map((mail) => ({ ...mail, text: mail.text.replaceAll(unseen, '') }));
}

/** The one link of a letter, from its text. */
export function linkIn(mail: Mail): string {
  const [link] = mail.text.match(/https?:\/\/\S+/) ?? [];
  if (!link) throw new Error(`No link in “${mail.subject}”`);
  return link;
}

/** The six digits printed in a letter, which its page asks for. */
export function codeIn(mail: Mail): string {
  const code = mail.text.match(/^(?:Your code|Kode Anda): (\d{6})$/m)?.[1];
  if (!code) throw new Error(`No code in “${mail.subject}”`);
  return code;
}
