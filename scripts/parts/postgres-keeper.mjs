import { spawn } from 'node:child_process';

// Stands between a start and its PostgreSQL, and takes the server down when the start is gone, even by kill -9: then this pipe closes.
const [uid, gid, file, ...args] = process.argv.slice(2);
const account = uid === '' ? {} : { uid: Number(uid), gid: Number(gid) };
const server = spawn(file, args, { ...account, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
server.once('error', () => process.exit(1)).once('exit', (code) => process.exit(code ?? 1));

for (const name of ['SIGINT', 'SIGQUIT']) process.on(name, () => server.kill(name));
for (const name of ['SIGTERM', 'SIGHUP']) process.on(name, () => server.kill('SIGINT'));
process.stdin.on('end', () => server.kill('SIGINT')).resume();
// Nobody reads any more what the server says on its way out.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
