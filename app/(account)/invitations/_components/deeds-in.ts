import type { DeedName } from '@/lib/bulk/schema';
import type { View } from '@/lib/invitation/views';

/** What can be done with many of a view. */
export const deedsIn: Record<View, readonly DeedName[]> = {
  open: ['remind', 'resend', 'withdraw'],
  waiting: ['remind', 'resend', 'withdraw'],
  draft: ['withdraw'],
  accepted: [],
  expired: ['resend'],
  over: ['resend'],
  all: ['remind', 'resend', 'withdraw'],
};
