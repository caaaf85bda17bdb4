import type { Words } from '@/app/_server/words';
import { changedSince, filledFields } from '@/lib/enrollment/filled';
import { findFill } from '@/lib/enrollment/fills';
import type { Mine } from '@/lib/enrollment/queries';
import type { Locale } from '@/lib/locale';
import type { SheetPart } from '@/lib/paper/sheet';
import { sayMoment } from '@/lib/reader/day';
import { plain } from '@/lib/reader/isolate';
import { countryRules } from '@/lib/region/country-rules';
import { statesOf } from '@/lib/region/states';
import { labelsIn } from '../company/_components/fields';

type Asked = { mine: Mine; words: Words; language: Locale; timeZone: string };

/** Of each answer that a directory filled in: whence, when, and what was found where it was changed; null where all was entered by hand. */
export async function lookedUpPart({ mine, words, language, timeZone }: Asked): Promise<SheetPart | null> {
  const { sent, organization } = mine;
  const fill = await findFill({ organizationId: organization.id }, sent?.fillId);
  if (!sent || !fill) return null;
  const { enrollmentRecord: t, companyDirectory, labels } = words;
  const rules = countryRules(organization.countryIso2);
  const names = labelsIn(rules, words);
  const [source, at] = [companyDirectory.sources[fill.source], sayMoment(fill.at, language, timeZone)];
  const changed: readonly string[] = changedSince(fill, sent);
  const found = filledFields.filter((field) => fill[field] !== null);
  const read = (field: (typeof filledFields)[number]) =>
    (field === 'stateOrProvince' && statesOf(rules.country)?.find(({ code }) => code === fill[field])?.name) ||
    (fill[field] ?? '');
  return {
    heading: companyDirectory.summary.term,
    rows: [
      {
        term: t.foundIn,
        value: plain(fill.number ? t.numbered({ source, number: fill.number, at }) : t.found({ source, at })),
      },
      ...found.map((field) => ({
        term: names[field],
        value: plain(
          changed.includes(field) ? t.foundOtherwise({ source, at, value: read(field) }) : t.asFound({ source, at }),
        ),
      })),
      ...(changed.length > 0 && sent.changedWhy ? [{ term: labels.changedWhy, value: sent.changedWhy }] : []),
      { term: t.rest, value: t.byHand },
    ],
  };
}
