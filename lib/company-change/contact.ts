import type { Bearer } from '@/lib/actor';
import { type Tx, transaction } from '@/lib/db';
import { useUp } from '@/lib/link/link';
import { Refusal } from '@/lib/refusal';
import { hold } from './facts';
import { move } from './move';
import type { Facts } from './needs';

/** The contact that is to be says that they are, and that the address is theirs. Only now does a reviewer look at it. Source: domain fact 2.1. */
export async function confirm(bearer: Bearer): Promise<void> {
  await answer(bearer, async (tx, facts) => void (await move(tx, bearer, 'confirm', facts)));
}

/** "That is not me": the contact in force stays, and the company is told. */
export async function deny(bearer: Bearer): Promise<void> {
  await answer(bearer, async (tx, facts) => void (await move(tx, bearer, 'deny', facts)));
}

async function answer(bearer: Bearer, deed: (tx: Tx, facts: Facts) => Promise<void>): Promise<void> {
  await transaction(async (tx) => {
    const facts = await hold(tx, bearer.subjectId);
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used');
    await deed(tx, facts);
  });
}
