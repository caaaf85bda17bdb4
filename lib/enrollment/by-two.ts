import { lead } from '@/lib/conditions';
import { both, type Step } from './applying';
import { anotherProposed, failedAndNoneOpen, onceConfirmed } from './needs';

/** What a reviewer does only where really another person proposed the very same. Source: domain facts 2.1 and 10, row 1. */
export const byTwo = {
  reject: {
    by: ['reviewer'],
    from: ['in_review'],
    to: 'rejected',
    needs: [anotherProposed('reject')],
    tell: both('enrollment-rejected'),
  },
  /** Qualified although a check failed. What failed stays failed: the record says both. */
  override: {
    by: ['reviewer'],
    from: ['in_review'],
    to: 'qualified',
    needs: [failedAndNoneOpen, anotherProposed('override')],
    tell: both('enrollment-approved'),
  },
  reinstate: {
    by: ['reviewer'],
    from: ['rejected', 'closed'],
    to: 'in_review',
    needs: [lead, onceConfirmed, anotherProposed('reinstate')],
    tell: both('enrollment-reinstated'),
  },
} as const satisfies Record<string, Step>;
