/**
 * The seconds of the processor that a piece of work takes, which does not grow while others are at work beside it. For work that would take minutes
 * if it read anything again and again.
 */
export async function secondsOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user / 1_000_000;
}
