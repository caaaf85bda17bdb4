import type { Tx } from '@/lib/db';

/** The addresses somebody had before: their letters may still open what the person is asked. */
export async function listFormer(tx: Tx, userId: string): Promise<string[]> {
  const changes = await tx.addressChange.findMany({
    where: { userId, status: { in: ['changed', 'undone'] } },
    select: { was: true, email: true },
  });
  return changes.flatMap(({ was, email }) => [was, email]);
}
