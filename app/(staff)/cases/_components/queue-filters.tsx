import { type Filter, ListFilters } from '@/app/_components/list-filters';
import type { Words } from '@/app/_server/words';
import { Details } from '@/components/ui/details';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { languages, locales } from '@/lib/locale';
import { countryName } from '@/lib/region/names';
import {
  type CheckFilter,
  checkFilters,
  type FilterName,
  type Flag,
  filterNames,
  flags,
} from '@/lib/verification/filters';
import { sortsOf } from '@/lib/verification/views';
import type { Queue } from './load-queue';
import { queueAddress } from './queue-address';

/** By what the queue can be narrowed down and sorted, behind one button; and what is set, in words, each with its own way out. */
export function QueueFilters(queue: Queue) {
  const { filter: t } = queue.words.queue;
  const set = filterNames.flatMap((name) => (queue.filters[name] ? [name] : []));
  const count = set.length + (queue.sort ? 1 : 0);
  return (
    <>
      <Gone {...queue} />
      {set.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {set.map((name) => (
            <li key={name}>
              <IsSet name={name} queue={queue} />
            </li>
          ))}
        </ul>
      ) : null}
      <Details summary={t.heading({ count })}>
        <ListFilters
          address={queueAddress}
          written={queue.written}
          filters={[...filterNames.map((name) => filterOf(name, queue)), sortOf(queue)]}
          t={{ filters: t.aria, show: t.show, forget: t.forget }}
        />
      </Details>
    </>
  );
}

function Gone({ gone, desk, words, language }: Queue) {
  const { filter: t } = words.queue;
  if (gone.length === 0) return null;
  const named = { country: (code: string) => countryName(code, language), holder: () => desk.former ?? t.somebody };
  const said = ({ name, value }: Queue['gone'][number]) =>
    t.gone[name]({ value: name === 'country' || name === 'holder' ? named[name](value) : value });
  return (
    <Notice kind="info">
      {gone.map((one) => (
        <p key={one.name}>{said(one)}</p>
      ))}
      <p>{t.goneMeans}</p>
    </Notice>
  );
}

function IsSet({ name, queue }: { name: FilterName; queue: Queue }) {
  const { filter: t } = queue.words.queue;
  const value = choicesOf(name, queue).find((choice) => choice.value === queue.filters[name])?.label ?? '';
  return (
    <span className="inline-flex items-center gap-2 rounded-control border border-ink px-3 py-1 font-strong text-small">
      <bdi>{t.isSet({ name: t.names[name], value })}</bdi>
      <Link href={queueAddress.href({ ...queue.written, [name]: '' })} aria-label={t.drop({ name: t.names[name] })}>
        ×
      </Link>
    </span>
  );
}

function filterOf(name: FilterName, queue: Queue): Filter {
  const { filter: t } = queue.words.queue;
  const names = name === 'holder' || name === 'language';
  return { name, label: t.names[name], all: t.any, choices: choicesOf(name, queue), names };
}

function sortOf({ words, view }: Queue): Filter {
  const { filter: t } = words.queue;
  return {
    name: 'sort',
    label: t.sort,
    all: t.usual,
    choices: sortsOf(view).map((sort) => ({ value: sort, label: t.sorts[sort] })),
  };
}

function choicesOf(name: FilterName, { desk, words, language }: Queue): { value: string; label: string }[] {
  switch (name) {
    case 'country':
      return desk.countries
        .map((code) => ({ value: code, label: countryName(code, language) }))
        .toSorted((one, other) => one.label.localeCompare(other.label, language));
    case 'check':
      return checkFilters.map((filter) => ({ value: filter, label: checkSaid(filter, words) }));
    case 'holder':
      return desk.reviewers.map((one) => ({ value: one.id, label: one.name }));
    case 'flag':
      return flags.map((flag: Flag) => ({ value: flag, label: words.queue.filter.flags[flag] }));
    case 'language':
      return locales.map((one) => ({ value: one, label: languages[one].name }));
  }
}

function checkSaid(filter: CheckFilter, words: Words): string {
  const [kind, state] = filter.split('.') as [keyof Words['staff']['checks'], keyof Words['staff']['checkStates']];
  return words.queue.filter.check({ check: words.staff.checks[kind], state: words.staff.checkStates[state] });
}
