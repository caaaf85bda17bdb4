import { accountRows } from './account';
import { companyChangeRows } from './company-change';
import { enrollmentRows } from './enrollment';
import { invitationRows } from './invitation';
import { invitedRows } from './invited';
import { orderRows } from './order';
import { partnershipRows } from './partnership';
import { publicRows } from './public';
import type { Rows } from './row';
import { staffRows } from './staff';

/**
 * Every action of the build, by its file and name; one without a row fails. Those whose they are press them in this order, each in what
 * the ones before have left.
 */
export const actions: Rows = {
  ...publicRows,
  ...accountRows,
  ...invitedRows,
  ...enrollmentRows,
  ...companyChangeRows,
  ...invitationRows,
  ...orderRows,
  ...partnershipRows,
  ...staffRows,
};
