import type { Words } from '@/app/_server/words';
import { type Status, StatusTag } from '@/components/ui/status-tag';
import type { EnrollmentStatus } from '@/generated/prisma/enums';

const looks: Record<EnrollmentStatus, Status> = {
  draft: 'off',
  email_pending: 'wait',
  in_review: 'wait',
  needs_action: 'need',
  qualified: 'todo',
  active: 'done',
  rejected: 'no',
  closed: 'no',
  withdrawn: 'off',
  ended: 'off',
  suspended: 'no',
};

/** The status of an enrollment, as its company reads it. */
export function Stage({ status, words }: { status: EnrollmentStatus; words: Words }) {
  return <StatusTag status={looks[status]}>{words.settings.legalInfo.statuses[status]}</StatusTag>;
}
