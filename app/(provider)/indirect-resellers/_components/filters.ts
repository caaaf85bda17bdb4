import { countriesNear, ownersOf, regionsOf, shownFilters, tagsOf, worded } from '@/app/_components/desk/choices';
import type { Shown } from '@/app/_components/desk/desk';
import type { DeskReader } from '@/app/_server/desk-reader';
import { accessStates, agreementStates, type ResellerFilters } from '@/lib/partnership/filters';
import { readinessKeys } from '@/lib/partnership/readiness';
import { statesOf } from '@/lib/region/states';

/** The filters of the list with what can be chosen. */
export function filtersOf(set: ResellerFilters, reader: DeskReader) {
  const { deskLists: d, partnerships: t } = reader.words;
  const agreement = { signed: t.resellers.signed, older: t.resellers.olderVersion, unsigned: t.resellers.unsigned };
  const shown: Record<keyof ResellerFilters, Shown> = {
    country: countriesNear(reader, set.country),
    state: statesNear(set, reader),
    lacks: worded(readinessKeys, t.resellers.lacks),
    agreement: worded(agreementStates, agreement),
    partner_id: worded(['has', 'none'], d.partnerId),
    access: worded(accessStates, t.access),
    owner: ownersOf(reader),
    tag: tagsOf(reader, set.tag),
    since_from: { day: true },
    since_to: { day: true },
    region: regionsOf(reader),
  };
  return shownFilters(set, shown, d.names);
}

// Of the countries one looks at, else of the provider's own: the states of all would be hundreds.
function statesNear({ country: asked, state = [] }: ResellerFilters, { country }: DeskReader): Shown {
  const countries = new Set([...(asked ?? [country]), ...state.map((one) => one.slice(0, 2))]);
  const states = [...countries].flatMap((code) =>
    (statesOf(code) ?? []).map((one) => ({ value: `${code}-${one.code}`, label: one.name })),
  );
  return { choices: states, names: true };
}
