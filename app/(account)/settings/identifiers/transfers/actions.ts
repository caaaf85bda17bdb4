'use server';

import { action } from '@/app/_server/action';
import { provenReseller, reseller } from '@/app/_server/gates';
import * as transfers from '@/lib/location-transfer/commands';
import { declineTransferShape, transferShape } from '@/lib/location-transfer/schema';

const page = ({ transferId }: { transferId: string }) => `/settings/identifiers/transfers/${transferId}`;

// What is handed over does not come back: that asks for a recent proof of identity, and declining never does.
export const approve = action(provenReseller, transferShape, transfers.approve, page);
export const decline = action(reseller, declineTransferShape, transfers.decline, page);
