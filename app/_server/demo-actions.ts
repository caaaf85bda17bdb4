'use server';

import { notFound } from 'next/navigation';
import { action } from '@/app/_server/action';
import { moveClock as move, type Walker } from '@/lib/demo-clock/commands';
import { moveShape } from '@/lib/demo-clock/schema';
import { env } from '@/lib/env';
import { person } from './gates';
import { origin } from './session';

export const moveClock = action(walker, moveShape, move);

/** Whoever walks the demo: anybody signed in to it. Where there is no demo there is nothing to press. */
async function walker(): Promise<Walker> {
  if (!env.DEMO) notFound();
  const { userId } = await person();
  return { as: 'walker', userId, from: await origin() };
}
