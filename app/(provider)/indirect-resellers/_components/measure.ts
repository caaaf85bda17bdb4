import { person } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { regionsToday } from '@/lib/region/queries';

/** What a reseller is measured by: its provider's own country, and the regions as they are today. */
export async function measure() {
  const [signed, regions] = await Promise.all([person(), regionsToday()]);
  return { country: accountInUse(signed)?.country ?? '', regions };
}
