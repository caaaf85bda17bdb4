import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clock } from '@/lib/actor';
import { after, minutes, now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { StoreAway, StoreFull } from '@/lib/file-store/faults';
import { fileStore } from '@/lib/file-store/store';
import { log } from '@/lib/log';
import { renderSheet, type Sheet } from '@/lib/paper/sheet';
import { needSealer } from './certificate';
import { type Evidence, readEvidence } from './evidence';
import { evidenceJson, reasonOf } from './evidence-json';
import { hold } from './facts';
import { SealFault, saidOf } from './fault';
import { life } from './lifecycle';
import { move } from './move';
import { type Fault, pauseAfter } from './needs';
import { joined, sealPdf } from './pades';

/** Says the evidence in words; lib has none. `stamped`: whether the seal will carry a time stamp. */
export type Writer = (evidence: Evidence, stamped: boolean) => Sheet;

/** How long one who began may be at it; then it counts as ended midway, and another begins. */
const turn = minutes(5);

/**
 * Makes one signed copy, if it is waiting and its time has come: the agreement's own pages, the evidence, the seal. However many try it at
 * once, and wherever one of them ends, one copy comes of it. What fails is written down and tried again later. Returns whether it is sealed.
 */
export async function sealCopy(id: string, write: Writer): Promise<boolean> {
  const claim = await claimCopy(id);
  if (!claim) return false;
  let { left } = claim;
  try {
    if (left) await fileStore().remove(left);
    left = null;
    return await make(id, claim, write);
  } catch (fault) {
    await putOff(id, { ...claim, left }, fault);
    return false;
  }
}

type Claim = { key: string; signatureId: string; left: string | null };

// The key is written before its file: whatever a try leaves behind is found by the next.
async function claimCopy(id: string): Promise<Claim | null> {
  return transaction(async (tx) => {
    const { status, nextTryAt, tries, signatureId, fileKey: left } = await hold(tx, id);
    if (status !== 'waiting' || nextTryAt > now()) return null;
    const key = randomUUID();
    const data = { fileKey: key, tries: tries + 1, nextTryAt: after(now(), turn) };
    await tx.signedCopy.update({ where: { id }, data });
    return { key, signatureId, left };
  });
}

async function make(id: string, { key, signatureId }: Claim, write: Writer): Promise<boolean> {
  const evidence = await readEvidence(db, signatureId);
  const { sealer, certificate } = await needSealer();
  const stampedBy = env.SEAL_TSA_URL;
  const pages = await renderSheet(write(evidence, stampedBy !== undefined));
  const by = { level: stampedBy ? 'B-T' : 'B-B', sealedAt: now(), certificate } as const;
  const data = evidenceJson(evidence, by);
  const whole = await joined(evidence.agreement.pdf, pages);
  const reason = reasonOf(evidence.agreement, data);
  const { pdf, sha256, level } = await sealPdf(whole, { sealer, stampedBy, reason, at: by.sealedAt });
  await keep(key, pdf);
  const { sealedAt } = by;
  const sealed = { bytes: pdf.length, sha256, level, certificateId: certificate.id, sealedAt, evidence: data };
  const first = await transaction(async (tx) => {
    const facts = await hold(tx, id);
    if (facts.status !== 'waiting' || facts.fileKey !== key) return false;
    await move(tx, clock, 'seal', facts, { sealed });
    return true;
  });
  if (!first) await fileStore().remove(key);
  return first;
}

async function keep(key: string, pdf: Buffer): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sealed-'));
  try {
    const file = path.join(folder, 'copy.pdf');
    await writeFile(file, pdf, { mode: 0o600 });
    await fileStore().put(key, { path: file, bytes: pdf.length, type: 'application/pdf' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function putOff(id: string, { key, left }: Claim, thrown: unknown): Promise<void> {
  const { fault, said } = readFault(thrown);
  log.warn({ copyId: id, fault, reason: said }, 'a signed copy could not be sealed; it is tried again');
  await transaction(async (tx) => {
    const facts = await hold(tx, id);
    if (facts.status !== 'waiting' || facts.fileKey !== key) return;
    const data = { fault, said, nextTryAt: after(now(), pauseAfter(facts.tries)), fileKey: left ?? key };
    await tx.signedCopy.update({ where: { id }, data });
    if (life.reasonsAgainst('give_up', clock, { ...facts, ...data }).length === 0)
      await move(tx, clock, 'give_up', { ...facts, ...data });
  });
}

function readFault(thrown: unknown): { fault: Fault; said: string } {
  if (thrown instanceof SealFault) return thrown;
  const fault = thrown instanceof StoreFull ? 'store_full' : thrown instanceof StoreAway ? 'store_away' : 'other';
  return { fault, said: saidOf(thrown) };
}
