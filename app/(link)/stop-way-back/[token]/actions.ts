'use server';

import { repeatable } from '@/app/_server/action';
import { afterPost } from '@/app/_server/after-post';
import { holder } from '@/app/_server/gates';
import { nothingShape } from '@/lib/enrollment/schema';
import { stop as stopIt } from '@/lib/way-back/answers';

const purpose = 'stop_way_back';

export const stop = repeatable(holder(purpose), nothingShape, stopIt, afterPost(purpose));
