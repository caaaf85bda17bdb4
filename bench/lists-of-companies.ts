import type { Member } from '@/lib/actor';
import { sendReady } from '@/lib/invitation-list/commands';
import { sendSome } from '@/lib/invitation-list/job';
import { sender } from '@/tests/support/invitations';
import { many, uploaded } from '@/tests/support/lists';
import { recorded } from '@/tests/support/statements';
import { print } from './parts/print';

const [checked, sent] = [5_000, 1_000];

/** A list of five thousand rows is checked; one of a thousand is sent by the worker's own job. */
export async function measure(member: Member): Promise<void> {
  const check = await timed(() => uploaded(member, many(checked)));
  const other = await sender();
  const importId = await uploaded(other, many(sent));
  await sendReady(other, { importId });
  const send = await timed(async () => {
    for (let left = await sendSome(importId); left > 0; ) left = await sendSome(importId);
  });
  print('A list of companies', [
    {
      what: `checking ${checked.toLocaleString('en')} rows`,
      figure: `${check.seconds.toFixed(1)} s`,
      beside: `${check.statements} statements`,
    },
    {
      what: `sending ${sent.toLocaleString('en')} rows`,
      figure: `${Math.round(sent / send.seconds)} rows a second`,
      beside: `${(send.statements / sent).toFixed(1)} statements a row`,
    },
  ]);
}

async function timed(story: () => Promise<unknown>): Promise<{ seconds: number; statements: number }> {
  const start = performance.now();
  const { statements } = await recorded(story);
  return { seconds: (performance.now() - start) / 1000, statements: statements.length };
}
