import { isMainThread } from 'node:worker_threads';

// Loaded into every process of a start: when the starter is gone, even by kill -9, its end of this pipe closes and the process leaves too.
// The processes and threads it makes in turn load this as well, and have no such pipe.
if (isMainThread && process.ppid === Number(process.env.STARTED_BY)) {
  // Letters, logs and the keys of a build are nobody else's on this machine.
  process.umask(0o077);
  process.stdin.on('end', leave).on('error', leave).resume();
  process.stdin.unref?.();
}

function leave() {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 8_000).unref();
}
