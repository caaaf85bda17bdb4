import { listAddress, type Written } from '@/app/_server/list-address';

export const resellersAddress = listAddress<Written>('/indirect-resellers', { view: 'partners', sort: '-since' });
