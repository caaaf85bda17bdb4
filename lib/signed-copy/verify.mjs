// Checks a sealed copy with nothing but Node 20 or newer: no network, no portal, no other package. How: README.txt beside this file.
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSeal } from './read-seal.mjs';

/** Compares what lies in a folder with what the seal covers, and prints a line each. Whether everything holds. */
function checkFolder(folder) {
  let holds = true;
  const say = (good, sentence) => {
    holds &&= good;
    console.log(`${good ? 'ok  ' : 'NOT '} ${sentence}`);
  };
  const read = (name) => readFileSync(path.join(folder, name));
  const seal = readSeal(read('signed-copy.pdf'));
  for (const problem of seal.problems) say(false, problem);
  if (seal.problems.length === 0) say(true, `The seal covers the whole file and is unbroken (level ${seal.level}).`);
  if (seal.stampedAt) say(true, `A time stamp names the time ${seal.stampedAt.toISOString()}.`);
  for (const name of ['agreement.pdf', 'evidence.json']) {
    const named = seal.names?.[name];
    if (named) say(named === hashOf(read(name)), `${name} has the SHA-256 that the seal names.`);
    else say(false, `The seal does not name ${name}: believe what stands in signed-copy.pdf alone.`);
  }
  const own = hashOf(new X509Certificate(read('certificate.pem')).raw);
  say(own === seal.certificate, 'certificate.pem is the certificate of the seal.');
  console.log(holds ? '\nEverything holds. Not a byte was changed since it was sealed.' : notAll);
  if (seal.certificate) console.log(whose(seal));
  return holds;
}

const notAll =
  '\nNot everything holds. Ask the sender for the files as they were downloaded, or the company to download them anew.';

const whose = ({ subject, certificate, sha256 }) => `
WHOSE SEAL IT IS, these files cannot tell: anybody can make a certificate with any name in it.
It calls itself ${subject}. The SHA-256 of the certificate is
    ${certificate}
Open the page /verify of the portal at an address that you know from elsewhere, give it signed-copy.pdf (SHA-256
${sha256}), and compare: it must know the file and show the same certificate.`;

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

try {
  process.exitCode = checkFolder(process.argv[2] ?? path.dirname(fileURLToPath(import.meta.url))) ? 0 : 1;
} catch (fault) {
  console.log(`NOT  The files cannot be read: ${fault.message}`);
  process.exitCode = 1;
}
