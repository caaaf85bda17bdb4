import type { Origin } from '@/lib/actor';
import type { Tx } from '@/lib/db';

/** A request of a company that cannot sign in, as it was typed. */
export type WayBackAsked = {
  company: string;
  reference: string;
  firstName: string;
  lastName: string;
  email: string;
  locale: string;
  story: string;
};

/** What the worker does after a request was answered, with what each is told: what depends on whom a typed address belongs to, or takes long. */
export type Jobs = {
  answer_asked_account: { askedId: string; from: Origin };
  send_reset: { email: string; from: Origin };
  send_status: { reference: string; email: string; locale: string; from: Origin };
  answer_way_back: { asked: WayBackAsked; from: Origin };
  scan_document: { documentId: string };
  seal_signed_copy: { copyId: string };
  remind_of_version: { agreementId: string };
  send_partner_account_reset: { email: string; locale: string; from: Origin };
};

/** Gives the worker a job, in the transaction of the fact it follows. The job is done at least once. */
export async function giveJob<Name extends keyof Jobs>(tx: Tx, name: Name, told: Jobs[Name]): Promise<void> {
  await tx.$executeRaw`select graphile_worker.add_job(${name}, ${JSON.stringify(told)}::json, max_attempts := 25)`;
}
