import type { Orderer } from '@/lib/order/commands';
import { provenLately } from '@/lib/organization/proof';
import { standingOf } from '@/lib/organization/second-step-rule';
import { person, provider } from './gates';

/** Somebody of a provider who orders; whether they proved lately who they are is the first gate's to judge. */
export async function orderer(): Promise<Orderer> {
  const member = await provider();
  const signed = await person();
  return { ...member, proven: provenLately(signed), secondStep: standingOf(signed) };
}
