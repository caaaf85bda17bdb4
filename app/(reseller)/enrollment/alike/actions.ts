'use server';

import { action } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import * as duplicates from '@/lib/duplicate/answers';
import { anotherShape } from '@/lib/duplicate/schema';
import * as joinRequests from '@/lib/join-request/commands';
import { askShape, takeBackShape } from '@/lib/join-request/schema';
import { afterAlike } from './_components/after-alike';

export const sayAnother = action(reseller, anotherShape, duplicates.sayAnother, afterAlike);
export const askToJoin = action(reseller, askShape, joinRequests.ask, '/enrollment/alike');
export const takeBack = action(reseller, takeBackShape, joinRequests.takeBack, '/enrollment/alike');
