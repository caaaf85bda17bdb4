import { speaksOfAddress } from '@/lib/letter/undelivered';
import { Unsendable } from './inert';

type SmtpFault = Error & { code?: string; command?: string; response?: string; responseCode?: number };

const away = new Set(['ECONNECTION', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'EPROXY']);

/** The mail server says that this address takes no letters, and will go on saying so. What it says of the sender is another matter. */
export function refusedForGood(fault: unknown): boolean {
  const { command = '', response = '' } = asSmtp(fault);
  return aboutRecipient.test(command) && speaksOfAddress(response);
}

const aboutRecipient = /^(RCPT TO|DATA)$/;

/** What the mail server said; empty when it said nothing. */
export function repliedIn(fault: unknown): string {
  return asSmtp(fault).response ?? '';
}

/** The mail server refuses, and not because of the address: somebody who runs the portal must look. */
export function needsOperator(fault: unknown): boolean {
  const { code = '', responseCode = 0 } = asSmtp(fault);
  return responseCode >= 500 || ['EAUTH', 'EOAUTH2', 'ENOAUTH', 'ETLS'].includes(code);
}

/** No mail server answered: nothing is wrong with the letter. */
export function isUnreachable(fault: unknown): boolean {
  const { code = '', responseCode } = asSmtp(fault);
  return responseCode === undefined && away.has(code);
}

/** Why a letter did not leave: `short` for the log, without anybody's address, `full` for staff. */
export function sentenceOf(fault: unknown): { short: string; full: string } {
  if (fault instanceof Unsendable) return { short: fault.message, full: fault.message };
  const { code = 'fault', command, responseCode, message } = asSmtp(fault);
  return { short: [code, command, responseCode].filter(Boolean).join(' '), full: message };
}

function asSmtp(fault: unknown): SmtpFault {
  return fault instanceof Error ? fault : new Error(String(fault));
}
