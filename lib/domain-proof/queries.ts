import { db, type Tx } from '@/lib/db';
import { readFinding } from './finding';

/** Every record ever asked for by an organization, the first asked for first, each with what was found at the last look. */
export async function listProofs(organizationId: string, tx: Tx | typeof db = db) {
  const rows = await tx.domainProof.findMany({ where: { organizationId }, orderBy: { createdAt: 'asc' } });
  return rows.map(({ finding, ...row }) => ({ ...row, finding: readFinding(finding) }));
}

export type Proof = Awaited<ReturnType<typeof listProofs>>[number];
