import { setTimeout as wait } from 'node:timers/promises';
import { countEnds } from './ends.mjs';
import { Fault } from './fault.mjs';
import { startPostgres, stopLeftOver } from './postgres.mjs';

/**
 * The embedded PostgreSQL, held up as portal and worker are: when it ends by itself it is started again, on the port whose address they
 * have, and what was committed is there. Takes what startPostgres takes and `onLoss`, which hears a fault when it ends five times within
 * a minute. Returns `{ url(database), stop() }`.
 */
export async function holdPostgres({ onLoss, ...options }) {
  const first = await startPostgres(options);
  let server = Promise.resolve(first);
  let stopping = false;
  void holdUp();
  return { url: first.url, stop };

  async function holdUp() {
    const ends = countEnds();
    while (!stopping) {
      const fault = await server.then(
        ({ exited }) => exited.then(() => null),
        (error) => error,
      );
      if (stopping) return;
      if (ends.count())
        return onLoss(fault ?? new Fault('PostgreSQL keeps stopping. Its words are in the folder logs of DATA_DIR.'));
      if (fault) await wait(1_000);
      if (!stopping) server = startPostgres({ ...options, port: first.port });
    }
  }

  async function stop() {
    stopping = true;
    await server.then(
      (last) => last.stop(),
      () => {},
    );
    // Its keeper may have been killed a moment ago, and it lives on.
    await stopLeftOver(options.folder);
  }
}
