'use server';

import { action } from '@/app/_server/action';
import { provider } from '@/app/_server/gates';
import { chosenLackingShape, chosenResellersShape } from '@/lib/bulk/schema';
import { choose, chooseLacking } from './_components/choose';

const preview = (_: unknown, jobId: string) => `/bulk/${jobId}`;

export const chooseMany = action(provider, chosenResellersShape, choose, preview);
export const chooseManyLacking = action(provider, chosenLackingShape, chooseLacking, preview);
