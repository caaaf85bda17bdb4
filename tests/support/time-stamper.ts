import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

const settings = `
[ req ]
distinguished_name = name
[ name ]
[ stamps ]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[ tsa ]
serial = ./serial
signer_cert = ./tsa.crt
certs = ./tsa.crt
signer_key = ./tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1
ess_cert_id_alg = sha256
`;

/** A service of time stamps (RFC 3161) made with openssl. `answers`: the stamp, a cut connection, somebody else's stamp, or it keeps one waiting. */
export async function openTimeStamper(port: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tsa-'));
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  writeFileSync(path.join(folder, 'tsa.cnf'), settings);
  writeFileSync(path.join(folder, 'serial'), '01\n');
  const made = '-newkey rsa:3072 -nodes -x509 -days 30 -config tsa.cnf -extensions stamps -keyout tsa.key -out tsa.crt';
  openssl('req', ...made.split(' '), '-subj', '/CN=A clock for tests');
  const stamper = { answers: 'stamp' as 'stamp' | 'nothing' | 'another' | 'never', asked: 0, close: async () => {} };
  const server = createServer(async (request, response) => {
    stamper.asked += 1;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (stamper.answers === 'nothing') return void request.socket.destroy();
    if (stamper.answers === 'never') return;
    const query = path.join(folder, 'query.tsq');
    writeFileSync(query, Buffer.concat(parts));
    if (stamper.answers === 'another')
      openssl('ts', '-query', '-digest', '00'.repeat(32), '-sha256', '-cert', '-out', query);
    openssl('ts', '-reply', '-queryfile', query, '-config', 'tsa.cnf', '-section', 'tsa', '-out', 'reply.tsr');
    response.setHeader('content-type', 'application/timestamp-reply');
    response.end(readFileSync(path.join(folder, 'reply.tsr')));
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  stamper.close = () =>
    new Promise((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  return stamper;
}
