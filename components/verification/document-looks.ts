import type { Status } from '@/components/ui/status-tag';
import type { DocumentStatus } from '@/generated/prisma/enums';

/** How a document stands, for its tag. */
export const documentLooks: Record<DocumentStatus, Status> = {
  checking: 'wait',
  received: 'wait',
  accepted: 'done',
  unusable: 'no',
  infected: 'no',
  replaced: 'off',
  deleted: 'off',
};
