'use server';

import { remind as remindCompany } from '@/lib/lack/remind';
import { remindShape } from '@/lib/lack/schema';
import { action } from './action';
import { here, partner } from './gates';
import { safePath } from './paths';

export const remind = action(partner, remindShape, remindCompany, async () => {
  const [page = '', search] = (safePath(await here()) ?? '/').split('?');
  const asked = new URLSearchParams(search);
  asked.set('reminded', 'yes');
  return `${page}?${asked}`;
});
