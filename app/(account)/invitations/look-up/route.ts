import { named, readQuery } from '@/app/_server/address';
import { provider } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords, locale } from '@/app/_server/words';
import type { Member } from '@/lib/actor';
import { lookUpPartner } from '@/lib/invitation/inviting';
import { readPartnerId } from '@/lib/partner-id/read';
import { type Reason, Refusal } from '@/lib/refusal';
import { countryName, regionName } from '@/lib/region/names';

/** What the form says of a PartnerID once it is typed: whose it is, and whether that company could authorize the reader. */
export async function GET(request: Request): Promise<Response> {
  const member = await provider();
  const partnerId = readPartnerId((await readQuery(request, named('partnerId'))).partnerId ?? '');
  try {
    return Response.json(await verdictOn(member, partnerId));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return Response.json(await against(refusal.reasons), { status: 429 });
  }
}

async function verdictOn(member: Member, partnerId: string | null) {
  if (!partnerId) return against([{ code: 'partner_id_malformed' }]);
  const found = await lookUpPartner(member, partnerId);
  if (!found) return against([{ code: 'partner_id_unknown' }]);
  const [{ invitations: t }, language] = await Promise.all([loadWords(), locale()]);
  const { name, region } = found;
  const country = countryName(found.country, language);
  if (found.against.length > 0) return against(found.against, t.form.foundElsewhere({ name, country }));
  return { fits: true, text: t.form.found({ name, country, region: regionName(region ?? '', language) }) };
}

async function against(reasons: readonly Reason[], before = '') {
  const words = await loadWords();
  return {
    fits: false,
    text: [before, ...reasons.map((reason) => sentence(words, reason).text)].filter(Boolean).join(' '),
  };
}
