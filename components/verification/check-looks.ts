import type { Status } from '@/components/ui/status-tag';
import type { CheckStatus } from '@/generated/prisma/enums';

/** How the state of a check looks; its word stands beside it. */
export const checkLooks: Record<CheckStatus, Status> = {
  not_started: 'off',
  running: 'todo',
  needs_info: 'wait',
  passed: 'done',
  failed: 'no',
};
