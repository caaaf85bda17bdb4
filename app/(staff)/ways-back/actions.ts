'use server';

import { action } from '@/app/_server/action';
import { calendarKeeper, provenCalendarKeeper } from '@/app/_server/gates';
import * as waysBack from '@/lib/way-back/decide';
import { approveShape, declineShape } from '@/lib/way-back/schema';

const back = (done: string) => (fields: { wayBackId: string }) => `/ways-back/${fields.wayBackId}?done=${done}`;

export const approve = action(
  provenCalendarKeeper,
  approveShape,
  async (staff, fields) => waysBack.approve(staff, fields),
  back('approved'),
);
export const decline = action(calendarKeeper, declineShape, waysBack.decline, back('declined'));
