import { z } from 'zod';
import { seenVersion } from '@/lib/field/shape';

export const copyShape = z.object({ copyId: z.uuid(), seen: seenVersion });
export type CopyAsked = z.infer<typeof copyShape>;

/** The certificate that was shown; empty where there was none. */
export const certificateShape = z.object({ certificateId: z.union([z.uuid(), z.literal('')]) });
export type CertificateAsked = z.infer<typeof certificateShape>;
