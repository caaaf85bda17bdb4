import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readEnv, UnusableSettings } from '@/lib/env';

/** Says what is wrong with the settings of this process, a sentence each, and fails; else says nothing. */
try {
  const { SEAL_P12, SEAL_P12_PASSWORD, DKIM_KEY } = readEnv(process.env);
  if (SEAL_P12) await needCertificate(SEAL_P12, SEAL_P12_PASSWORD ?? '');
  if (DKIM_KEY) needKey(DKIM_KEY);
} catch (error) {
  if (!(error instanceof UnusableSettings)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function needCertificate(name: string, password: string): Promise<void> {
  const file = new Uint8Array(read(name, 'SEAL_P12'));
  const { sealerFromP12 } = await import('@/lib/signed-copy/pades');
  await sealerFromP12(file, password).catch(() => {
    throw new UnusableSettings(
      'SEAL_P12_PASSWORD does not open the file that SEAL_P12 names, or it is no PKCS#12 file with a key and a certificate.',
    );
  });
}

function needKey(name: string): void {
  const key = privateKeyIn(read(name, 'DKIM_KEY'));
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048)
    throw new UnusableSettings(
      'DKIM_KEY names a key that letters are not signed with: it must be RSA, of at least 2048 bits.',
    );
}

function privateKeyIn(pem: Buffer): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new UnusableSettings('DKIM_KEY names a file that holds no private key in PEM.');
  }
}

function read(name: string, setting: string): Buffer {
  try {
    return readFileSync(name);
  } catch {
    throw new UnusableSettings(`${setting} names a file that cannot be read.`);
  }
}
