import { provenLately } from '@/lib/identity/reauthenticate';
import { secondStepOf } from '@/lib/identity/second-step-rule';
import type { Orderer } from '@/lib/order/commands';
import { person, provider } from './gates';

/** Somebody of a provider who orders; whether they proved lately who they are is the first gate's to judge. */
export async function orderer(): Promise<Orderer> {
  const member = await provider();
  const signed = await person();
  return { ...member, proven: provenLately(signed), secondStep: secondStepOf(signed) };
}
