import type { Words } from '@/app/_server/words';
import { type Status, StatusTag } from '@/components/ui/status-tag';
import type { CompanyChangeStatus } from '@/generated/prisma/enums';

export const looks: Record<CompanyChangeStatus, Status> = {
  draft: 'todo',
  contact_pending: 'wait',
  in_review: 'wait',
  needs_action: 'need',
  refusal_proposed: 'wait',
  approved: 'done',
  rejected: 'no',
  withdrawn: 'off',
  closed: 'off',
};

/** The status of a change, as its company reads it. */
export function ChangeState({ status, words }: { status: CompanyChangeStatus; words: Words }) {
  return <StatusTag status={looks[status]}>{words.companyChange.statuses[status]}</StatusTag>;
}
