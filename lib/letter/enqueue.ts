import type { Tx } from '@/lib/db';

/** Gives a letter its job, or its job a new beginning. */
export async function enqueue(tx: Tx, letterId: string): Promise<void> {
  await tx.$executeRaw`select graphile_worker.add_job('send_letter', json_build_object('letterId', ${letterId}::text),
    max_attempts := 25, job_key := ${`letter ${letterId}`})`;
}

/** The same for many at once. */
export async function enqueueAll(tx: Tx, letterIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`select graphile_worker.add_job('send_letter', json_build_object('letterId', id),
    max_attempts := 25, job_key := 'letter ' || id) from unnest(${letterIds}::text[]) as id`;
}
