'use server';

import { action } from '@/app/_server/action';
import { partner } from '@/app/_server/gates';
import * as jobs from '@/lib/bulk/commands';
import { jobShape, startShape } from '@/lib/bulk/schema';
import { jobHref } from './_components/href';

const back = ({ jobId }: { jobId: string }) => jobHref(jobId);

export const start = action(partner, startShape, jobs.start, back);
export const pause = action(partner, jobShape, jobs.pause, back);
export const resume = action(partner, jobShape, jobs.resume, back);
export const cancel = action(partner, jobShape, jobs.cancel, back);
