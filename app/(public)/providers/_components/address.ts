import { listAddress } from '@/app/_server/list-address';
import type { ProviderService } from '@/generated/prisma/enums';

/** What somebody looks for. `country`: empty for everywhere. */
export type Wished = {
  country: string;
  service?: ProviderService | undefined;
  language?: string | undefined;
  name: string;
};

/** Of the directory. The country always stands in it: without one, the reader's own is taken. */
export const directoryAddress = listAddress<Wished>('/providers', {}, ['country']);
