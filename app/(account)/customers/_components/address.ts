import { listAddress, type Written } from '@/app/_server/list-address';

export const customersAddress = listAddress<Written>('/customers', { view: 'all', sort: '-since' });
