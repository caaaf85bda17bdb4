import { z } from 'zod';
import { seenVersion } from '@/lib/field/shape';

export const moves = ['next_day', 'five_days', 'today'] as const;

/** Where the clock goes; `seen`: how often it had been moved when the button was shown. */
export const moveShape = z.object({ to: z.enum(moves, 'not_a_choice'), seen: seenVersion });
