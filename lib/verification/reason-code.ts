import { z } from 'zod';

/** How a reason is named: as the portal's own are. Whether there is such a one is the catalogue's to say (`demandOffered`). */
export const reasonCode = z
  .string('required')
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'not_a_choice')
  .max(40, 'not_a_choice');
