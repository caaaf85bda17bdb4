import { afterEach, expect, test, vi } from 'vitest';
import { listenToQueue } from '@/scripts/worker-ears';

afterEach(() => void vi.useRealTimers());

test('a queue is silent since its database last answered anything, be it a fault', () => {
  vi.useFakeTimers();
  const queue = listenToQueue();
  vi.advanceTimersByTime(200_000);
  expect(queue.silentFor()).toBe(200_000);
  const error = new Error('the server closed the connection');
  for (const [name, said] of [
    ['worker:getJob:empty', {}],
    ['worker:getJob:error', { error }],
    ['job:start', {}],
    ['job:complete', {}],
  ] as const) {
    vi.advanceTimersByTime(2_000);
    queue.events.emit(name, said as never);
    expect(queue.silentFor(), name).toBe(0);
  }
  vi.advanceTimersByTime(1_000);
  expect(queue.silentFor()).toBe(1_000);
});
