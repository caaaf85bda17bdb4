import { createEvents } from 'ics';
import { customer } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { env } from '@/lib/env';
import { listRenewals } from '@/lib/order/queries';

/** The days on which the reader's subscriptions renew, as a calendar that other programs read (iCalendar). */
export async function GET(): Promise<Response> {
  const member = await customer();
  const [renewals, { customers }] = await Promise.all([listRenewals(member), loadWords()]);
  const { calendar: t } = customers;
  const { error, value } = createEvents(
    renewals.map(({ id, renewsAt, quantity, offer }) => ({
      uid: `${id}@${new URL(env.APP_URL).hostname}`,
      title: t.event({ offer: offer.name, quantity }),
      start: [renewsAt.getUTCFullYear(), renewsAt.getUTCMonth() + 1, renewsAt.getUTCDate()],
      duration: { days: 1 },
      url: `${env.APP_URL}/subscriptions/${id}`,
    })),
    { calName: t.name, productId: 'mitra' },
  );
  if (error) throw error;
  return new Response(value ?? '', {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="renewals.ics"',
      'x-content-type-options': 'nosniff',
    },
  });
}
