import { listAddress } from '@/app/_server/list-address';
import type { RowView } from '@/lib/bulk/queries';

export const jobsAddress = listAddress<Record<string, never>>('/bulk');

/** The rows of one job. */
export const rowsAddress = (jobId: string) => listAddress<{ view: RowView }>(`/bulk/${jobId}`, { view: 'all' });

export const jobHref = (jobId: string, below = '') => `/bulk/${jobId}${below}`;
