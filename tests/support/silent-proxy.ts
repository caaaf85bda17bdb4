import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands before a database. `silence` lets it say nothing more, while every connection stays open and new ones are taken. */
export async function startSilentProxy(address: string) {
  const target = new URL(address);
  const sockets = new Set<Socket>();
  let silent = false;
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => to.write(bytes)).on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      if (silent) from.pause();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const turn = (off: boolean) => {
    silent = off;
    for (const socket of sockets) off ? socket.pause() : socket.resume();
  };
  const stop = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  const url = Object.assign(new URL(address), { host: `127.0.0.1:${(server.address() as AddressInfo).port}` }).href;
  return { url, silence: () => turn(true), speak: () => turn(false), stop };
}
