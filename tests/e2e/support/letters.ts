import { expect } from '@playwright/test';

type Listed = { id: string; subject: string; to: { address: string }[] };
type Mail = Listed & { text: string; html: string };

/** The newest letter to an address whose subject says this; waits for it, as a person would. */
export async function letterTo(address: string, subject: string | RegExp): Promise<Mail> {
  let found: Listed | undefined;
  const isThere = async () => {
    found = (await listedTo(address)).find((mail) => mail.subject.match(subject));
    return found !== undefined;
  };
  await expect.poll(isThere, { timeout: 60_000, message: `a letter to ${address} about ${subject}` }).toBe(true);
  if (!found) throw new Error(`No letter to ${address}`);
  return open(found);
}

/** Every letter to an address, the newest first; its text as it is read. */
export async function lettersTo(address: string): Promise<Mail[]> {
  return Promise.all((await listedTo(address)).map(open));
}

// What keeps a telephone from calling numbers that are none, and directions apart, is seen by nobody.
const unseen = /[\u200b\u200c\u2068\u2069]/g;

async function open({ id }: Listed): Promise<Mail> {
  const mail = (await ask(`email/${id}`)) as Mail;
  return { ...mail, text: mail.text.replaceAll(unseen, '') };
}

// Without bodies: all letters of a run with theirs are fifty megabytes, at each look.
async function listedTo(address: string): Promise<Listed[]> {
  const all: Listed[] = [];
  for (let total = 1, skip = 0; skip < total; skip += 200) {
    const asked = new URLSearchParams({ search: address, sort: 'asc', limit: '200', skip: String(skip) });
    const page = (await ask(`email/summary?${asked}`)) as { items: Listed[]; total: number };
    all.push(...page.items);
    total = page.total;
  }
  return all.filter((mail) => mail.to.some((to) => to.address === address)).toReversed();
}

/** One header of a letter as it was sent, each of its lines joined to one. */
export async function headerOf({ id }: Mail, name: string): Promise<string | undefined> {
  const source = await (await response(`email/${id}/source`)).text();
  const [head = ''] = source.split(/\r?\n\r?\n/);
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return lines
    .find((line) => line.toLowerCase().startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim();
}

async function ask(path: string): Promise<unknown> {
  return (await response(path)).json();
}

async function response(path: string): Promise<Response> {
  const { MITRA_MAIL_URL = 'http://localhost:1080', MAIL_WEB_KEY = '' } = process.env;
  const answer = await fetch(`${MITRA_MAIL_URL}/api/${path}`, {
    headers: { authorization: `Bearer ${MAIL_WEB_KEY}` },
  });
  if (!answer.ok) throw new Error(`The letters answered ${answer.status}.`);
  return answer;
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
