import { Logger, runOnce } from 'graphile-worker';
import { tasks } from '@/scripts/worker-tasks';

const afterRequests = [
  'answer_way_back',
  'answer_asked_account',
  'send_reset',
  'send_status',
  'send_partner_account_reset',
];

/** Does what requests have left to the worker, as the worker does it; letters stay unsent. */
export async function doJobs(): Promise<void> {
  const taskList = Object.fromEntries(Object.entries(tasks).filter(([name]) => afterRequests.includes(name)));
  await runOnce({
    connectionString: process.env.DATABASE_URL,
    taskList,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  });
}
