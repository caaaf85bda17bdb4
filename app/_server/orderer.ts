import type { Orderer } from '@/lib/order/commands';
import { provenLately } from '@/lib/organization/sign-in';
import { person, provider } from './gates';

/** Somebody of a provider who orders; whether they proved lately who they are is the first gate's to judge. */
export async function orderer(): Promise<Orderer> {
  const member = await provider();
  return { ...member, proven: provenLately(await person()) };
}
