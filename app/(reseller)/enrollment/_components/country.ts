import { person } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';

/** The country of the account in use, whose rules the answers follow. */
export async function countryInUse(): Promise<string> {
  return accountInUse(await person())?.country ?? '';
}
