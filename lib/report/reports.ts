import { z } from 'zod';
import { cursor } from '@/lib/list/shape';

/** What a provider can have put together about its resellers, invitations and accesses. */
export const reports = ['agreements', 'time-to-active', 'invitations', 'admin-access'] as const;
export type Report = (typeof reports)[number];

export const reportPath = z.object({ report: z.enum(reports) });
export const reportShape = z.object({ after: cursor });
