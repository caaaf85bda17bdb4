import { randomBytes } from 'node:crypto';
import { BitString, Integer, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from 'pkijs';
import { after, days } from '@/lib/clock';

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 3072,
  publicExponent: new Uint8Array([1, 0, 1]),
};

/** For how long a certificate of our own seals. */
const lasts = days(3 * 365);

/** A new key (PKCS#8, PEM) and a certificate for it that vouches for itself, to seal with from now on and for nothing else. Both in DER. */
export async function makeCertificate(name: string, at: Date): Promise<{ certificate: Buffer; key: Buffer }> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: positive(randomBytes(16)) });
  for (const side of [certificate.issuer, certificate.subject])
    side.typesAndValues.push(new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: name }) }));
  // Certificates count in whole seconds, and one is valid from the moment it is there.
  certificate.notBefore.value = new Date(Math.floor(at.getTime() / 1000) * 1000);
  certificate.notAfter.value = after(certificate.notBefore.value, lasts);
  certificate.extensions = [
    extension('2.5.29.19', new BasicConstraints({ cA: false }).toSchema().toBER()),
    // Digital signature and content commitment: the first two of nine bits.
    extension('2.5.29.15', new BitString({ valueHex: new Uint8Array([0xc0]).buffer, unusedBits: 6 }).toBER()),
  ];
  await certificate.subjectPublicKeyInfo.importKey(publicKey);
  await certificate.sign(privateKey, 'SHA-256');
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', privateKey);
  return { certificate: Buffer.from(certificate.toSchema(true).toBER()), key: Buffer.from(pkcs8) };
}

/** Signs with such a key. */
export function importKey(key: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', key, algorithm, false, ['sign']);
}

function extension(extnID: string, value: ArrayBuffer): Extension {
  return new Extension({ extnID, critical: true, extnValue: value });
}

function positive(bytes: Buffer): ArrayBuffer {
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x01;
  return new Uint8Array(bytes).buffer;
}
