import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { momentOf } from '@/lib/letter/letters';
import { doorOf } from '@/lib/move';
import { tellAdmins } from '@/lib/organization/admins';
import { domainSaid, txtName } from './domains';
import { type Facts, life, lifecycle, type ProofEvent } from './lifecycle';

type Look = { resolver: string };

const doorBy = ({ resolver }: Look) =>
  doorOf({
    subject: 'domain_proof',
    life,
    idOf: ({ id }) => id,
    update: (tx, { id, status, version }, data: object) =>
      tx.domainProof.updateMany({ where: { id, status, version }, data }),
    enter: (tx, { id: proofId }: Facts, _, entry) =>
      tx.domainProofEvent.create({ data: { proofId, ...entry, resolver: resolver || null } }),
    chains: ({ organizationId }) => [organizationId],
    journal: ({ domain }) => ({ domain, ...(resolver ? { resolver } : {}) }),
  });

/** Moves a proof, with its letter to the Global admins, in the caller's transaction. `resolver`: the name server that answered. */
export async function move(tx: Tx, by: Actor, event: ProofEvent, facts: Facts, look: Look): Promise<void> {
  const { entry: factId } = await doorBy(look).pass(tx, by, event, facts, {}, {});
  const { organizationId, company, reference, domain } = facts;
  const content = { company, reference, domain: domainSaid(domain), record: txtName(domain), at: momentOf(now()) };
  await tellAdmins(tx, lifecycle[event].tell.admins, { factId, organizationId, content, by });
}

/** The first entry of a proof that was just asked for. */
export const begin = doorBy({ resolver: '' }).begin;
