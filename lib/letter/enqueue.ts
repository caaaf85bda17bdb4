import type { Tx } from '@/lib/db';
import { kindOf } from './kinds';
import { type LetterName, linkOf } from './letters';

/** Jobs of a lower number come first: a letter somebody waits for at the screen is not to stand behind those of a campaign. */
export const priorities = { awaited: -10, usual: 0, many: 10 };

/** Written to hundreds at a time. */
const toMany: readonly LetterName[] = [
  'agreement-version-announced',
  'agreement-version-waits',
  'agreement-version-withdrawn',
  'provider-invitation',
  'customer-invitation',
  'invitation-reminder',
];

export function priorityOf(name: LetterName): number {
  if (toMany.includes(name)) return priorities.many;
  return name in linkOf || kindOf[name] === 'security' ? priorities.awaited : priorities.usual;
}

/** Gives a letter its job, or its job a new beginning. */
export async function enqueue(tx: Tx, letterId: string, name: LetterName): Promise<void> {
  await tx.$executeRaw`select graphile_worker.add_job('send_letter', json_build_object('letterId', ${letterId}::text),
    max_attempts := 25, job_key := ${`letter ${letterId}`}, priority := ${priorityOf(name)}::int)`;
}

/** The same for many at once, who let others pass. */
export async function enqueueAll(tx: Tx, letterIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`select graphile_worker.add_job('send_letter', json_build_object('letterId', id),
    max_attempts := 25, job_key := 'letter ' || id, priority := ${priorities.many}::int) from unnest(${letterIds}::text[]) as id`;
}
