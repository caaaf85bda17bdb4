'use server';

import { repeatable } from '@/app/_server/action';
import { afterPost } from '@/app/_server/after-post';
import { holder } from '@/app/_server/gates';
import { nothingShape } from '@/lib/enrollment/schema';
import { look as lookNow } from '@/lib/way-back/prove';

const purpose = 'prove_way_back';

export const look = repeatable(
  holder(purpose),
  nothingShape,
  async (bearer, fields) => lookNow(bearer, fields),
  afterPost(purpose),
);
