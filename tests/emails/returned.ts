const boundary = '=_report_7F3A';

/** What one mail server writes for another of a letter: the fields of the message, then those of each recipient. */
type Report = {
  subject?: string;
  kind?: string;
  part?: string;
  text?: string;
  fields: readonly string[];
  original?: string;
};

function report({
  subject = 'Undelivered Mail Returned to Sender',
  kind,
  part,
  text = 'Sorry.',
  fields,
  original,
}: Report) {
  return Buffer.from(
    [
      'From: MAILER-DAEMON@mx.melati.example (Mail Delivery System)',
      `Subject: ${subject}`,
      'To: bounces@partners.example',
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      `Content-Type: ${kind ?? 'multipart/report; report-type=delivery-status'};`,
      `\tboundary="${boundary}"`,
      '',
      'This is a MIME-encapsulated message.',
      '',
      `--${boundary}`,
      'Content-Description: Notification',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '',
      `--${boundary}`,
      'Content-Description: Delivery report',
      `Content-Type: ${part ?? 'message/delivery-status'}`,
      '',
      ...fields,
      '',
      `--${boundary}`,
      'Content-Type: message/rfc822',
      '',
      original ?? 'Subject: You are invited\r\nFrom: no-reply@mitra.example\r\n\r\nHello.',
      '',
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  );
}

/** As Postfix writes it, its diagnosis folded over two lines. */
const fromPostfix = report({
  fields: [
    'Reporting-MTA: dns; mx.melati.example',
    'X-Postfix-Queue-ID: 4C2F61A0',
    'X-Postfix-Sender: rfc822; bounces@partners.example',
    'Arrival-Date: Tue, 24 Nov 2026 09:40:00 +0700 (WIB)',
    '',
    'Final-Recipient: rfc822; budi@melati.example',
    'Original-Recipient: rfc822;budi@melati.example',
    'Action: failed',
    'Status: 5.1.1',
    'Remote-MTA: dns; mail.melati.example',
    'Diagnostic-Code: smtp; 550 5.1.1 <budi@melati.example>: Recipient address',
    '    rejected: User unknown in virtual mailbox table',
  ],
});

/** What a mailbox provider writes of a letter its reader called spam; `letter`: that letter’s return address. */
export function complaint(letter: string, type = 'abuse') {
  return report({
    kind: 'multipart/report; report-type=feedback-report',
    part: 'message/feedback-report',
    fields: [
      `Feedback-Type: ${type}`,
      'User-Agent: SomeGenerator/1.0',
      'Version: 1',
      `Original-Mail-From: <${letter}>`,
    ],
  });
}

/** A report with these fields, whoever wrote it. */
export function reported({ kind, fields }: { kind: 'feedback-report' | 'delivery-status'; fields: readonly string[] }) {
  return report({ kind: `multipart/report; report-type=${kind}`, part: `message/${kind}`, fields });
}

/** What comes to a letter’s return address. */
export const returned = {
  fromPostfix,

  /** As Exchange Online writes it: no blank after the semicolon, a status of its own, the diagnosis in capitals. */
  fromExchange: report({
    subject: 'Undeliverable: You are invited',
    kind: 'multipart/report; report-type="delivery-status"',
    text: 'Your message to budi@melati.example couldn’t be delivered.',
    fields: [
      'Reporting-MTA: dns;SG2PR04MB1.apcprd04.prod.outlook.example',
      'Received-From-MTA: dns;mail.partners.example',
      'Arrival-Date: Tue, 24 Nov 2026 02:40:00 +0000',
      '',
      'Final-Recipient: rfc822;budi@melati.example',
      'Action: failed',
      'Status: 5.1.10',
      'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient budi@melati.example not found',
      'X-Display-Name: budi',
    ],
  }),

  /** As Gmail writes it: the diagnosis on many lines, each with the number again, and a log after it. */
  fromGmail: report({
    subject: 'Delivery Status Notification (Failure)',
    fields: [
      'Reporting-MTA: dns; googlemail.example',
      'Arrival-Date: Mon, 23 Nov 2026 18:40:01 -0800 (PST)',
      'X-Original-Message-ID: <1@localhost>',
      '',
      'Final-Recipient: rfc822; budi@melati.example',
      'Action: failed',
      'Status: 5.2.1',
      'Remote-MTA: dns; mx.melati.example. (192.0.2.7, the server for the domain melati.example.)',
      'Diagnostic-Code: smtp; 550-5.2.1 The email account that you tried to reach is inactive. For more',
      ' 550-5.2.1 information, go to',
      ' 550 5.2.1  https://support.example/mail/?p=DisabledUser',
      'Last-Attempt-Date: Mon, 23 Nov 2026 18:40:02 -0800 (PST)',
    ],
  }),

  /** A server that says nothing but the number. */
  withoutDiagnosis: report({
    fields: ['Reporting-MTA: dns; mx.melati.example', '', 'Action: FAILED', 'Status: 5.0.0 (undefined status)'],
  }),

  /** Two recipients behind one address: one had it, the other did not. */
  toOneOfTwo: report({
    fields: [
      'Reporting-MTA: dns; mx.melati.example',
      '',
      'Final-Recipient: rfc822; ayu@melati.example',
      'Action: delivered',
      'Status: 2.0.0',
      '',
      'Final-Recipient: rfc822; budi@melati.example',
      'Action: failed',
      'Status: 5.2.2',
      'Diagnostic-Code: smtp; 552 5.2.2 Mailbox full',
    ],
  }),

  delayed: report({
    subject: 'Delayed Mail (still being retried)',
    fields: [
      'Reporting-MTA: dns; mx.melati.example',
      '',
      'Final-Recipient: rfc822; budi@melati.example',
      'Action: delayed',
      'Status: 4.4.1',
      'Diagnostic-Code: X-Postfix; connect to mail.melati.example[192.0.2.7]:25: Connection timed out',
      'Will-Retry-Until: Sun, 29 Nov 2026 09:40:00 +0700 (WIB)',
    ],
  }),

  delivered: report({
    subject: 'Successful Mail Delivery Report',
    fields: ['Reporting-MTA: dns; mx.melati.example', '', 'Action: delivered', 'Status: 2.1.5'],
  }),

  /** "Failed", but with the number of what may still go well. */
  failedForNow: report({
    fields: ['Reporting-MTA: dns; mx.melati.example', '', 'Action: failed', 'Status: 4.4.7'],
  }),

  readReceipt: report({
    kind: 'multipart/report; report-type=disposition-notification',
    fields: ['Reporting-UA: mail.melati.example', '', 'Action: failed', 'Status: 5.1.1'],
  }),

  outOfOffice: Buffer.from(
    [
      'From: Budi Santoso <budi@melati.example>',
      'Subject: Automatic reply: You are invited',
      'Auto-Submitted: auto-replied',
      'X-Auto-Response-Suppress: All',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'I am away. Action: failed, Status: 5.1.1, as they say.',
      '',
    ].join('\r\n'),
  ),

  /** Somebody passes a real report on, as an attachment: it tells of another letter. */
  passedOn: Buffer.concat([
    Buffer.from('From: budi@melati.example\r\nSubject: Fw: what is this?\r\nContent-Type: message/rfc822\r\n\r\n'),
    fromPostfix,
  ]),

  garbage: Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7_919) % 256)),
};

/** A report of a letter that was sent back with everything in it. */
export function withOriginalOf(bytes: number): Buffer {
  const fields = ['Reporting-MTA: dns; mx.melati.example', '', 'Action: failed', 'Status: 5.3.4'];
  return report({ fields, original: `Subject: Large\r\n\r\n${'all of it, word for word\r\n'.repeat(bytes / 26)}` });
}
