'use server';

import { repeatable } from '@/app/_server/action';
import { afterPost } from '@/app/_server/after-post';
import { holder } from '@/app/_server/gates';
import { nothingShape } from '@/lib/enrollment/schema';
import { moveAccount } from '@/lib/location-transfer/account-move';

const purpose = 'move_partner_account';

export const move = repeatable(holder(purpose), nothingShape, moveAccount, afterPost(purpose, { done: 'yes' }));
