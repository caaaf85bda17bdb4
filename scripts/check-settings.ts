import { readFileSync } from 'node:fs';
import { readEnv, UnusableSettings } from '@/lib/env';

/** Says what is wrong with the settings of this process, a sentence each, and fails; else says nothing. */
try {
  const { SEAL_P12, SEAL_P12_PASSWORD } = readEnv(process.env);
  if (SEAL_P12) await needCertificate(SEAL_P12, SEAL_P12_PASSWORD ?? '');
} catch (error) {
  if (!(error instanceof UnusableSettings)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function needCertificate(name: string, password: string): Promise<void> {
  const file = read(name);
  const { sealerFromP12 } = await import('@/lib/signed-copy/pades');
  await sealerFromP12(file, password).catch(() => {
    throw new UnusableSettings(
      'SEAL_P12_PASSWORD does not open the file that SEAL_P12 names, or it is no PKCS#12 file with a key and a certificate.',
    );
  });
}

function read(name: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(name));
  } catch {
    throw new UnusableSettings('SEAL_P12 names a file that cannot be read.');
  }
}
