import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import { renderToStaticMarkup } from 'react-dom/server';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, expect, test } from 'vitest';
import { MailTrouble } from '@/app/(account)/overview/_components/mail-trouble';
import { overview } from '@/messages/en/overview';
import { startMailServer } from '@/tests/support/mail-server';

// Before anything of the portal is loaded.
const server = await startMailServer();
const strict = new SMTPServer({
  disabledCommands: ['STARTTLS'],
  allowInsecureAuth: true,
  onAuth: (_auth, _session, answer) => answer(new Error('Authentication failed')),
});
await new Promise<void>((ready) => strict.listen(0, '127.0.0.1', ready));
process.env.SMTP_URL = server.url;
const { closeCarrier } = await import('@/emails/carrier');
const { isUnreachable, needsOperator, refusedForGood } = await import('@/emails/smtp-fault');
const { health } = await import('@/app/_server/health');
const { db } = await import('@/lib/db');
const { deliveryOf } = await import('@/lib/letter/undelivered');
const { countJobs, letterOf, oweJoinLetter, work, workLater } = await import('./post-office');

afterEach(async () => {
  server.state.mood = 'takes';
  // One try may fail on a busy machine, and the next test counts what is left.
  do await workLater();
  while ((await countJobs()) > 0);
  await db.letter.deleteMany();
});

afterAll(async () => {
  closeCarrier();
  await server.stop();
  await new Promise<void>((stopped) => strict.close(() => stopped()));
});

// What stands above the numbers of whoever runs the portal.
async function toldToOperators(): Promise<string> {
  return renderToStaticMarkup(await MailTrouble({ t: overview.mail }));
}

test.each([
  ['RCPT', '550 5.1.1 User unknown'],
  ['RCPT', '553 5.1.3 Bad address'],
  ['RCPT', '550 5.2.1 Mailbox disabled'],
  ['DATA', '550 5.1.1 User unknown'],
] as const)('%s answered “%s” speaks of the address: the letter ends, and its sender is told', async (to, words) => {
  server.state.mood = { to, words };
  const { letterId } = await oweJoinLetter('budi@melati.example');
  await work();
  const letter = await letterOf(letterId);
  expect([letter.status, await countJobs()]).toEqual(['dead', 0]);
  expect(deliveryOf(letter)).toMatchObject({ delivery: 'refused', said: expect.stringContaining(words) });
  expect((await health()).mail).toBe('ok');
});

test.each([
  ['RCPT', '554 5.7.1 <budi@melati.example>: Relay access denied', '554 5.7.1'],
  ['RCPT', '550 5.7.1 Service unavailable, client host blocked', '550 5.7.1'],
  ['RCPT', '550 5.7.26 This mail is unauthenticated', '550 5.7.26'],
  ['RCPT', '550 User unknown', '550'],
  ['RCPT', '552 5.2.2 Mailbox full', '552 5.2.2'],
  ['RCPT', '530 5.7.0 Must issue a STARTTLS command first', '530 5.7.0'],
  ['MAIL', '553 5.7.1 Sender address rejected: not owned by user', '553 5.7.1'],
  ['MAIL', '550 5.1.1 Sender unknown', '550 5.1.1'],
  ['MAIL', '550 5.1.8 Domain of the sender not found', '550 5.1.8'],
  ['DATA', '554 5.7.1 Message looks like spam', '554 5.7.1'],
  ['DATA', '550 5.7.509 Access denied, sending domain fails DMARC', '550 5.7.509'],
] as const)(
  '%s answered “%s” is for those who run the portal: the letter waits, leaves later, and their overview and health say %s',
  async (to, words, codes) => {
    server.state.mood = { to, words };
    const { letterId } = await oweJoinLetter('budi@melati.example');
    await work();
    const letter = await letterOf(letterId);
    expect(letter).toMatchObject({ status: 'queued', attempts: 1 });
    expect(deliveryOf(letter)).toMatchObject({ delivery: 'server_refused', said: expect.stringContaining(words) });
    const sentence = `will not take letters, not for their addresses (${codes}); letters that wait: 1`;
    expect((await health()).mail).toBe(sentence);
    expect(await toldToOperators()).toContain(codes);
    server.state.mood = 'takes';
    await workLater();
    expect(await letterOf(letterId)).toMatchObject({ status: 'sent', attempts: 2, lastError: null });
    expect((await health()).mail).toBe('ok');
    expect(await toldToOperators()).toBe('');
  },
);

test.each(['450 4.2.1 The mailbox is busy', '451 4.7.1 Greylisted, try again', '452 4.3.1 Full'])(
  '“%s” is waited out without telling anybody',
  async (words) => {
    server.state.mood = { to: 'RCPT', words };
    const { letterId } = await oweJoinLetter('budi@melati.example');
    await work();
    expect(await letterOf(letterId)).toMatchObject({ status: 'queued', attempts: 1 });
    expect((await health()).mail).toBe('ok');
    server.state.mood = 'takes';
    await workLater();
    expect((await letterOf(letterId)).status).toBe('sent');
  },
);

test.each([
  [
    'a sign-in it does not let in',
    () => `smtp://portal:secret@127.0.0.1:${(strict.server.address() as AddressInfo).port}`,
    true,
    false,
  ],
  ['no safe connection', () => `${server.url}?requireTLS=true`, true, false],
  ['nobody there', () => 'smtp://127.0.0.1:9', false, true],
  ['a host nobody knows', () => 'smtp://mail.invalid:25', false, true],
])('%s is never the fault of an address', async (_, url, operator, away) => {
  const message = { from: 'no-reply@mitra.example', to: 'budi@melati.example', subject: 'Hello', text: 'Hello' };
  const fault = await createTransport(url())
    .sendMail(message)
    .catch((caught: unknown) => caught);
  expect([refusedForGood(fault), needsOperator(fault), isUnreachable(fault)]).toEqual([false, operator, away]);
});
