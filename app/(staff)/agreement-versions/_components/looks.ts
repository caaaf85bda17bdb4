import type { Status } from '@/components/ui/status-tag';
import type { CallState, VersionState } from '@/lib/edition/views';

/** How each state of a version, and of a company that was called, is shown. */
export const lookOf = {
  draft: 'todo',
  announced: 'wait',
  in_force: 'done',
  superseded: 'off',
  withdrawn: 'off',
  discarded: 'off',
  signed: 'done',
  declined: 'no',
  opened: 'wait',
  bounced: 'need',
  silent: 'off',
} satisfies Record<VersionState | CallState, Status>;
