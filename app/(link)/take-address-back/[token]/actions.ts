'use server';

import { repeatable } from '@/app/_server/action';
import { afterPost } from '@/app/_server/after-post';
import { holder } from '@/app/_server/gates';
import * as addresses from '@/lib/address-change/commands';
import { nothingShape } from '@/lib/enrollment/schema';

const purpose = 'take_address_back';

export const undo = repeatable(holder(purpose), nothingShape, addresses.undo, afterPost(purpose));
