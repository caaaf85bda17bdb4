import { z } from 'zod';

const typed = z.string().trim().max(100).optional().catch(undefined);

/** What the address asks about, as it was typed. */
export const questionShape = z.object({ partnerId: typed, tenant: typed });
export type Question = z.output<typeof questionShape>;

export const askShape = z.object({ resellerId: z.uuid() });
