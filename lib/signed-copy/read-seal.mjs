// Reads the seal of a PDF with nothing but Node 20 or newer: no network, no portal, no other package.
import { createHash, verify as signedBy, X509Certificate } from 'node:crypto';

/** What the seal of a PDF says, and in `problems` why it does not hold; none when it does. Hashes in hexadecimal. */
export function readSeal(pdf) {
  const sha256 = hashOf(pdf, 'sha256').toString('hex');
  try {
    const { signed, contents, names } = rangesOf(pdf);
    const seal = readSigned(contents, signed, 'The seal');
    const stamp = seal.stamp ? readStamp(seal.stamp, seal.signature) : null;
    const problems = [...seal.problems, ...(stamp?.problems ?? [])];
    const { certificate, signedAt } = seal;
    if (signedAt < new Date(certificate.validFrom) || signedAt > new Date(certificate.validTo))
      problems.push('The certificate was not valid when the file was sealed.');
    return {
      sha256,
      problems,
      level: stamp ? 'B-T' : 'B-B',
      certificate: hashOf(certificate.raw, 'sha256').toString('hex'),
      subject: certificate.subject.replaceAll('\n', ', '),
      signedAt,
      stampedAt: stamp?.at ?? null,
      names,
    };
  } catch (fault) {
    return { sha256, problems: [fault instanceof Fault ? fault.message : 'The seal cannot be read.'] };
  }
}

class Fault extends Error {}

/** The bytes that the one seal of the file covers, which are all of them but the seal itself, and the seal. */
function rangesOf(pdf) {
  const text = pdf.toString('latin1');
  const found = [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)];
  if (found.length === 0) throw new Fault('The file carries no seal.');
  if (found.length > 1) throw new Fault('The file carries more than one seal: it was changed after it was sealed.');
  const [start, length, from, rest] = found[0].slice(1).map(Number);
  if (start !== 0 || from + rest !== pdf.length)
    throw new Fault('The seal does not cover the whole file: something was cut off or added.');
  const hole = text.slice(length, from);
  if (!/^<[\da-f]*>$/i.test(hole)) throw new Fault('The seal does not cover the whole file.');
  const signed = Buffer.concat([pdf.subarray(0, length), pdf.subarray(from)]);
  const contents = Buffer.from(hole.slice(1, -1), 'hex');
  if (contents.subarray(readDer(contents).raw.length).some((byte) => byte !== 0))
    throw new Fault('Something was written behind the seal.');
  return { signed, contents, names: namesIn(text.slice(0, length), text.slice(from)) };
}

/** The files that the seal names in its reason, each with its SHA-256: read from what it covers alone. */
function namesIn(before, after) {
  const dictionary = before.slice(before.lastIndexOf(' obj')) + after.slice(0, after.indexOf('endobj'));
  // A text that is not Latin is written in hexadecimal, two bytes a letter. Source: ISO 32000-1, 7.3.4.3, 7.9.2.2.
  const said = dictionary.replace(/<([\da-f]+)>/gi, (_, hex) => Buffer.from(hex, 'hex').toString('latin1'));
  const found = said.replaceAll('\0', '').matchAll(/(agreement\.pdf|evidence\.json) sha256:([\da-f]{64})/g);
  return Object.fromEntries([...found].map(([, name, sha256]) => [name, sha256]));
}

/** A CMS signature over `content`; without one, over what it carries itself. Source: RFC 5652. */
function readSigned(der, content, what) {
  const [type, wrapped] = partsOf(readDer(der));
  if (type?.oid !== oids.signedData) throw new Fault(`${what} is of a kind this program does not know.`);
  const [, , carried, ...sets] = partsOf(partsOf(wrapped)[0]);
  const bytes = content ?? partsOf(partsOf(carried)[1])[0].value;
  const certificates = sets.filter(({ tag }) => tag === 0xa0).flatMap(partsOf);
  const [signer] = partsOf(sets.at(-1));
  const [, who, digest, attributes, , signature, ...unsigned] = partsOf(signer);
  if (attributes?.tag !== 0xa0) throw new Fault(`${what} has no signed attributes.`);
  const algorithm = digests[partsOf(digest)[0].oid];
  if (!algorithm) throw new Fault(`${what} uses a digest this program does not know.`);
  const certificate = certificates.map(({ raw }) => new X509Certificate(raw)).find((one) => isNamed(one, who));
  if (!certificate) throw new Fault(`${what} does not bring its certificate.`);
  const said = attributesOf(attributes);
  const problems = [];
  if (!said.get(oids.messageDigest)?.[0]?.value.equals(hashOf(bytes, algorithm)))
    problems.push(`${what} was made for other bytes: what it covers was changed.`);
  // Signed as a set, though written under a tag of its own. Source: RFC 5652, 5.4.
  const asSet = Buffer.concat([Buffer.from([0x31]), attributes.raw.subarray(1)]);
  if (!signedBy(algorithm, asSet, certificate.publicKey, signature.value))
    problems.push(`${what} was not made with the key of its certificate.`);
  const time = said.get(oids.signingTime)?.[0];
  const stamp = unsigned.length > 0 ? attributesOf(unsigned[0]).get(oids.timeStampToken)?.[0] : undefined;
  const signedAt = time ? timeOf(time) : null;
  return { problems, certificate, bytes, signedAt, signature: signature.value, stamp: stamp?.raw };
}

/** A time stamp says when the seal was there already. Source: RFC 3161. */
function readStamp(der, signature) {
  const token = readSigned(der, null, 'The time stamp');
  const [, , imprint, , at] = partsOf(readDer(token.bytes));
  const [algorithm, hash] = partsOf(imprint);
  const name = digests[partsOf(algorithm)[0].oid];
  const problems = [...token.problems];
  if (!name || !hash.value.equals(hashOf(signature, name))) problems.push('The time stamp was made for another seal.');
  return { problems, at: timeOf(at) };
}

function isNamed(certificate, who) {
  const [issuer, serial] = partsOf(who);
  const [body] = partsOf(readDer(certificate.raw));
  const parts = partsOf(body).filter(({ tag }) => tag !== 0xa0);
  return serial !== undefined && parts[0].raw.equals(serial.raw) && parts[2].raw.equals(issuer.raw);
}

function attributesOf(set) {
  const pairs = partsOf(set).map(partsOf);
  return new Map(pairs.map(([type, values]) => [type.oid, partsOf(values)]));
}

const hashOf = (bytes, algorithm) => createHash(algorithm).update(bytes).digest();

const oids = {
  signedData: '1.2.840.113549.1.7.2',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
};
const digests = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** One value in DER: its tag, what it holds, and both as they are written. Source: ITU-T X.690. */
function readDer(bytes, at = 0) {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (first === undefined || first === 0x80) throw new Fault('The seal is not whole.');
  const long = first > 0x80 ? first - 0x80 : 0;
  const length = long > 0 ? bytes.readUIntBE(at + 2, long) : first;
  const start = at + 2 + long;
  if (start + length > bytes.length) throw new Fault('The seal is not whole.');
  const value = bytes.subarray(start, start + length);
  return { tag, value, raw: bytes.subarray(at, start + length), oid: tag === 0x06 ? oidOf(value) : undefined };
}

function partsOf(one) {
  const parts = [];
  for (let at = 0; at < one.value.length; at += parts.at(-1).raw.length) parts.push(readDer(one.value, at));
  return parts;
}

function oidOf(value) {
  const numbers = [0];
  for (const byte of value) {
    numbers.push(numbers.pop() * 128 + (byte & 0x7f));
    if (byte < 0x80) numbers.push(0);
  }
  const [first, ...rest] = numbers.slice(0, -1);
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - 40 * top, ...rest].join('.');
}

function timeOf({ tag, value }) {
  const said = value.toString('latin1');
  const text = tag === 0x17 ? `${Number(said.slice(0, 2)) < 50 ? '20' : '19'}${said}` : said;
  const [year, month, day, hour, minute, second] = text.match(/^\d{4}|\d{2}/g);
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
