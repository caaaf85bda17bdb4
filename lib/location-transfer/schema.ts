import { z } from 'zod';
import { readLines, required } from '@/lib/field/shape';

export const transferShape = z.object({ transferId: z.uuid() });
const message = required(1000, readLines);
export const declineTransferShape = transferShape.extend({ message });
export const declineByLetterShape = z.object({ message });
