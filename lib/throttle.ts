import { createHash } from 'node:crypto';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { pool } from '@/lib/db';
import { Refusal } from '@/lib/refusal';

/** How many invitations a provider may send within 24 hours. */
export const invitationsADay = 5_000;

/**
 * How many tries in how many seconds, one counter for each purpose: what is tried too often there stops nothing else. Counted in
 * PostgreSQL, so that any number of processes count together.
 */
const limits = {
  sign_in_address: { points: 8, duration: 600 },
  sign_in_origin: { points: 60, duration: 600 },
  sign_in_account: { points: 10, duration: 60 },
  second_step: { points: 6, duration: 600 },
  second_step_recovery: { points: 6, duration: 600 },
  second_step_set_up: { points: 6, duration: 600 },
  second_step_proof: { points: 6, duration: 600 },
  passkey_origin: { points: 60, duration: 600 },
  passkey_proof: { points: 20, duration: 600 },
  second_step_off: { points: 6, duration: 600 },
  password_proof: { points: 8, duration: 600 },
  password_change: { points: 8, duration: 600 },
  create_account: { points: 60, duration: 3_600 },
  create_account_address: { points: 3, duration: 3_600 },
  prove_address: { points: 8, duration: 600 },
  another_account: { points: 60, duration: 3_600 },
  ask_to_join: { points: 5, duration: 86_400 },
  letters_of_asking: { points: 10, duration: 86_400 },
  write_mark_note: { points: 60, duration: 3_600 },
  ask_handover: { points: 10, duration: 86_400 },
  ask_role: { points: 5, duration: 86_400 },
  change_address: { points: 5, duration: 86_400 },
  end_participation: { points: 3, duration: 86_400 },
  add_user: { points: 60, duration: 3_600 },
  status_origin: { points: 60, duration: 600 },
  status_address: { points: 5, duration: 3_600 },
  status_reference: { points: 20, duration: 3_600 },
  way_back_origin: { points: 20, duration: 3_600 },
  way_back_address: { points: 3, duration: 86_400 },
  way_back_reference: { points: 6, duration: 86_400 },
  way_back_letters: { points: 3, duration: 86_400 },
  way_back_look: { points: 20, duration: 3_600 },
  reset_origin: { points: 60, duration: 600 },
  reset_password: { points: 3, duration: 3_600 },
  resend_letter: { points: 3, duration: 3_600 },
  send_document: { points: 60, duration: 3_600 },
  write_message: { points: 30, duration: 3_600 },
  submit: { points: 10, duration: 3_600 },
  ask_new_link: { points: 3, duration: 3_600 },
  ask_origin: { points: 20, duration: 3_600 },
  look_up_company: { points: 30, duration: 3_600 },
  look_up_domain: { points: 20, duration: 3_600 },
  check_address: { points: 60, duration: 3_600 },
  verify: { points: 60, duration: 600 },
  record: { points: 30, duration: 3_600 },
  look_up_partner: { points: 120, duration: 600 },
  invitations: { points: invitationsADay, duration: 86_400 },
  park_invitation: { points: 5, duration: 86_400 },
  invitation_lists: { points: 30, duration: 3_600 },
  bulk_jobs: { points: 60, duration: 3_600 },
  partner_account: { points: 8, duration: 600 },
  partner_account_address: { points: 10, duration: 60 },
  found_partner_account: { points: 8, duration: 600 },
  reset_partner_account: { points: 3, duration: 3_600 },
  reset_partner_account_origin: { points: 60, duration: 600 },
  add_location: { points: 60, duration: 3_600 },
  ask_transfer: { points: 10, duration: 86_400 },
  ask_transfer_location: { points: 3, duration: 86_400 },
  remind_partner: { points: 500, duration: 3_600 },
  change_partner_id: { points: 5, duration: 3_600 },
} as const;

export type Limit = keyof typeof limits;

const limiters = new Map<Limit, RateLimiterPostgres>();

/** Counts one try; past the limit it refuses with `too_many_tries` and the minutes to wait. */
export async function countTry(limit: Limit, key: string): Promise<void> {
  const refusal = await refusalAfterTry(limit, key);
  if (refusal) throw refusal;
}

/** Counts one try as well, and leaves it to the caller whom the refusal is for; null within the limit. */
export async function refusalAfterTry(limit: Limit, key: string): Promise<Refusal | null> {
  try {
    await limiterOf(limit).consume(digestOf(key));
    return null;
  } catch (answer) {
    if (answer instanceof Error) throw answer;
    const { msBeforeNext } = answer as { msBeforeNext: number };
    return Refusal.because('too_many_tries', { with: { minutes: Math.max(1, Math.ceil(msBeforeNext / 60_000)) } });
  }
}

/** Forgets the tries of somebody who got it right. */
export async function forgetTries(limit: Limit, key: string): Promise<void> {
  await limiterOf(limit).delete(digestOf(key));
}

/** Takes one try back, where the others counted may be somebody else's. */
export async function takeBackTry(limit: Limit, key: string): Promise<void> {
  await limiterOf(limit).reward(digestOf(key));
}

// Typed text may be longer than the column, and what somebody tried is nobody's to read there.
function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

function limiterOf(limit: Limit): RateLimiterPostgres {
  const known = limiters.get(limit);
  if (known) return known;
  const made = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'throttle',
    tableCreated: true,
    keyPrefix: limit,
    ...limits[limit],
  });
  limiters.set(limit, made);
  return made;
}
