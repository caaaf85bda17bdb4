import { partner } from '@/app/_server/gates';
import { readListQuery } from '@/app/_server/list';
import { spreadsheet } from '@/app/_server/spreadsheet';
import { locale, type Words } from '@/app/_server/words';
import { everySent, type InvitationRow } from '@/lib/invitation/list';
import { listShape } from '@/lib/invitation/schema';
import type { Locale } from '@/lib/locale';
import { dayOf } from '@/lib/reader/day';
import { countryName } from '@/lib/region/names';
import { deliverySaid, statusSaid } from '../_components/said';
import { wordsFor } from '../_components/say';

/** The list as a file for spreadsheets, all its pages: what the address chooses, in the reader's language, made while it is read. */
export async function GET(request: Request): Promise<Response> {
  const member = await partner();
  const { query } = await readListQuery(request, listShape);
  const [{ invitations: t }, language] = await Promise.all([wordsFor(query.kind), locale()]);
  const { columns: c, file } = t;
  const columns = [c.recipient, c.company, c.country, c.partnerId, c.status, c.sent, file.opened, c.until, file.moved];
  return spreadsheet(file.name, [...columns, c.letter], cellsOf(everySent(member, query), t, language));
}

async function* cellsOf(rows: AsyncIterable<InvitationRow>, t: Words['invitations'], language: Locale) {
  for await (const row of rows)
    yield [
      row.email,
      row.company ?? '',
      row.country ? countryName(row.country, language) : '',
      row.partnerId ?? '',
      statusSaid(row, t).word,
      ...[row.sentAt, row.openedAt, row.expiresAt, row.movedAt].map((at) => (at ? dayOf(at) : '')),
      letterOf(row, t),
    ];
}

function letterOf({ letter, ...row }: InvitationRow, t: Words['invitations']): string {
  if (!letter) return '';
  const { word, why } = deliverySaid({ ...row, status: letter }, t);
  return why ? `${word}: ${why}` : word;
}
