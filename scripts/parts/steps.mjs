/** Does `work` and shows what it is and how long it took. Its result is the work's. */
export async function step(what, work) {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  say(`  …  ${what}`);
  const ticking = setInterval(() => say(`  …  ${what}: ${Math.round(seconds())} s so far`), 15_000);
  try {
    const result = await work();
    say(`  ok ${what} (${seconds()} s)`);
    return result;
  } finally {
    clearInterval(ticking);
  }
}

export function say(line) {
  process.stdout.write(`${line}\n`);
}
