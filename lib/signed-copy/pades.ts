import { CryptoKeySigner, HttpTimestampAuthority, P12Signer, PDF, type Signer, TimestampError } from '@libpdf/core';
import { SealFault, saidOf } from './fault';
import { readSeal } from './read-seal.mjs';
import { importKey } from './self-made';
import { copyTags } from './tags';

/** Whoever can seal: a certificate (DER) and its key. The one file that knows the library behind it. */
export type Sealer = Signer;

/** How long a time stamp may take, in milliseconds. */
const patience = 10_000;

/** From a PKCS#12 file. Throws when it is none, or opens with another password. */
export function sealerFromP12(file: Uint8Array, password: string): Promise<Sealer> {
  return P12Signer.create(file, password);
}

/** From a key and a certificate of our own. */
export async function ownSealer(certificate: Uint8Array, key: Uint8Array<ArrayBuffer>): Promise<Sealer> {
  return new CryptoKeySigner(await importKey(key), certificate, 'RSA', 'RSASSA-PKCS1-v1_5');
}

/** The pages of both in one file with their tags, the first as they were. */
export async function joined(first: Uint8Array, second: Uint8Array): Promise<Uint8Array> {
  const [whole, more] = [await PDF.load(first), await PDF.load(second)];
  const copied = await whole.copyPagesFrom(more, [...Array(more.getPageCount()).keys()]);
  copyTags(
    whole,
    more,
    more.getPages().flatMap((was, at) => {
      const is = copied[at];
      return is ? [{ was, is }] : [];
    }),
  );
  return whole.save();
}

type How = { sealer: Sealer; stampedBy: string | undefined; reason: string; at: Date };

/**
 * A PDF with the seal of PAdES: B-B or, where there is somebody to ask for a time stamp, B-T and never less. What came out is read again
 * before anybody gets it. Throws SealFault. Source: ETSI EN 319 142-1.
 */
export async function sealPdf(pdf: Uint8Array, { sealer, stampedBy, reason, at }: How) {
  const level = stampedBy ? 'B-T' : 'B-B';
  const { bytes } = await signed(pdf, {
    ...{ signer: sealer, level, reason, signingTime: at, estimatedSize: 24_576 },
    ...(stampedBy ? { timestampAuthority: new HttpTimestampAuthority(stampedBy, { timeout: patience }) } : {}),
  });
  const sealed = Buffer.from(bytes);
  const seal = readSeal(sealed);
  const problems =
    seal.level === level ? seal.problems : [...seal.problems, 'The seal is not of the level that was asked for.'];
  if (problems.length > 0) throw new SealFault(stampedBy ? 'stamp_away' : 'other', problems.join(' '));
  return { pdf: sealed, sha256: seal.sha256, level } as const;
}

async function signed(pdf: Uint8Array, options: Parameters<PDF['sign']>[0]) {
  try {
    return await (await PDF.load(pdf)).sign(options);
  } catch (fault) {
    throw fault instanceof TimestampError ? new SealFault('stamp_away', saidOf(fault)) : fault;
  }
}
