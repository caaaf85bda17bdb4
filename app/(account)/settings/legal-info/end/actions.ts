'use server';

import { action } from '@/app/_server/action';
import { provenReseller } from '@/app/_server/gates';
import * as exits from '@/lib/exit/commands';
import { exitShape, takeBackShape } from '@/lib/exit/schema';

export const giveNotice = action(provenReseller, exitShape, exits.giveNotice, '/settings/legal-info/program#end');
export const takeBack = action(provenReseller, takeBackShape, exits.takeBack, '/settings/legal-info/program#end');
