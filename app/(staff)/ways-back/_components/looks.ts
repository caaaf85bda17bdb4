import type { Status } from '@/components/ui/status-tag';
import type { WayBackStatus } from '@/generated/prisma/enums';

/** How each state of a request looks to staff. */
export const looks: Record<WayBackStatus, Status> = {
  asked: 'off',
  proven: 'todo',
  approved_once: 'todo',
  waiting: 'wait',
  ready: 'wait',
  opened: 'done',
  stopped: 'no',
  declined: 'no',
  expired: 'off',
};
