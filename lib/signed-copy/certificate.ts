import { createHash, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { seal, unseal } from '@/lib/seal';
import { SealFault, saidOf } from './fault';
import { ownSealer, type Sealer, sealerFromP12 } from './pades';
import { makeCertificate } from './self-made';

const purpose = 'seal certificate';

/** What seals now, and under which row its certificate is kept. Throws SealFault, also where the certificate is out of its time. */
export async function needSealer() {
  const { sealer, certificate } = await openSealer();
  const { subject, notBefore, notAfter } = certificate;
  if (notAfter <= now() || notBefore > now())
    throw new SealFault('certificate_expired', `${subject}, ${notBefore.toISOString()} – ${notAfter.toISOString()}`);
  return { sealer, certificate };
}

/** The same, whatever its time. Makes our own where there is none. Throws SealFault. */
export async function openSealer() {
  const sealer = env.SEAL_P12 ? await fromSettings(env.SEAL_P12) : await ownOne();
  return { sealer, certificate: await remember(sealer.certificate) };
}

/**
 * What would seal now, for a page: makes and writes nothing. Null before the first certificate of our own; one of ours whose key does not
 * open is told all the same, for it is renewed by its id. Throws SealFault for one of the settings.
 */
export async function lookAtCertificate() {
  if (env.SEAL_P12) {
    const { certificate } = await fromSettings(env.SEAL_P12);
    return { certificate: { id: '', ...factsOf(certificate) }, fault: null };
  }
  const own = await findOwn();
  const fault = own && !openKey(own) ? locked() : null;
  return { certificate: own && { id: own.id, ...factsOf(own.certificate) }, fault };
}

/** The PKCS#12 file of the settings. Throws SealFault when it cannot be read or opened. */
async function fromSettings(file: string): Promise<Sealer> {
  try {
    return await sealerFromP12(new Uint8Array(await readFile(file)), env.SEAL_P12_PASSWORD ?? '');
  } catch (fault) {
    throw new SealFault('certificate_unreadable', saidOf(fault));
  }
}

/**
 * A new certificate of our own, which seals from now on: at the first start, and when an operator asks for one. `expected`: the one there is.
 * Returns its id, null when somebody made one meanwhile.
 */
export async function makeOwn(expected: string | null): Promise<string | null> {
  const { certificate, key } = await makeCertificate(`Mitra at ${new URL(env.APP_URL).host}`, now());
  const row = { ...factsOf(certificate), certificate: new Uint8Array(certificate) };
  const kept = seal(key.toString('base64'), purpose, row.fingerprint);
  return transaction(async (tx) => {
    // Of several that find none at once, one makes it.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('seal certificate'))`;
    const newest = await tx.sealCertificate.findFirst({ ...newestOwn, select: { id: true } });
    if ((newest?.id ?? null) !== expected) return null;
    const { id } = await tx.sealCertificate.create({ data: { ...row, key: kept, createdAt: now() } });
    return id;
  });
}

const newestOwn = { where: { key: { not: null } }, orderBy: { id: 'desc' } } as const;

/** The certificate of our own that seals, with its key as it is kept; null before there is one. */
function findOwn() {
  return db.sealCertificate.findFirst(newestOwn);
}

async function ownOne(): Promise<Sealer> {
  if (!(await findOwn())) await makeOwn(null);
  const own = await findOwn();
  if (!own) throw new SealFault('certificate_unreadable', 'There is no certificate.');
  const key = openKey(own);
  if (!key) throw locked();
  return ownSealer(own.certificate, key);
}

function openKey({ key, fingerprint }: { key: Uint8Array | null; fingerprint: string }) {
  const opened = key && unseal(key, purpose, fingerprint);
  return opened ? new Uint8Array(Buffer.from(opened, 'base64')) : null;
}

const locked = () => new SealFault('certificate_unreadable', 'AUTH_SECRET is another than when the key was made.');

/** The row of a certificate, written when it seals for the first time. */
async function remember(der: Uint8Array) {
  const { fingerprint, ...facts } = factsOf(der);
  return db.sealCertificate.upsert({
    where: { fingerprint },
    create: { fingerprint, ...facts, certificate: new Uint8Array(der), createdAt: now() },
    update: {},
    omit: { key: true, certificate: true },
  });
}

function factsOf(der: Uint8Array) {
  const { subject, validFrom, validTo } = new X509Certificate(der);
  return {
    fingerprint: createHash('sha256').update(der).digest('hex'),
    subject: subject.replaceAll('\n', ', ').slice(0, 300),
    notBefore: new Date(validFrom),
    notAfter: new Date(validTo),
  };
}
