import { clock } from '../faults/clock.mjs';
import { duplicates } from '../faults/duplicates.mjs';
import { enrollment } from '../faults/enrollment.mjs';
import { evidence } from '../faults/evidence.mjs';
import { fixes } from '../faults/fixes.mjs';
import { identity } from '../faults/identity.mjs';
import { invitations } from '../faults/invitations.mjs';
import { linksAndLetters } from '../faults/links-and-letters.mjs';
import { orders } from '../faults/orders.mjs';
import { partners } from '../faults/partners.mjs';
import { verification } from '../faults/verification.mjs';

/**
 * What `npm run mutants` plants: `file` has `was` exactly once, and would have `is` instead; `breaks` says what is then wrong. A fault that
 * no test finds shows a missing test: that is to be written, and the fault stays.
 */
export const plantedFaults = [
  ...enrollment,
  ...verification,
  ...clock,
  ...evidence,
  ...fixes,
  ...identity,
  ...linksAndLetters,
  ...invitations,
  ...partners,
  ...orders,
  ...duplicates,
];
