import { z } from 'zod';

export const askShape = z.object({ domain: z.string('required').min(1, 'required').max(253, 'too_long') });

export const proofShape = z.object({ proofId: z.uuid() });
