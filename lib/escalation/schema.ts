import { z } from 'zod';
import { readLines, required } from '@/lib/field/shape';

/** Why a reviewer puts a case before the leads; at most 1,000 characters. */
export const escalationShape = z.object({ enrollmentId: z.uuid(), note: required(1_000, readLines) });
