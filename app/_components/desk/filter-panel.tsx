import { ChevronDown } from 'lucide-react';
import type { Words } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import type { DeskFilter } from './desk';

/** One filter of a row: a button with how many are chosen, and the choices in a panel of the browser's own, which needs no script. */
export function FilterPanel({ filter, t }: { filter: DeskFilter; t: Words['deskLists'] }) {
  const { name, label, chosen } = filter;
  const id = `filter-${name}`;
  const set = chosen.length > 0;
  const summary = set && 'choices' in filter ? t.chosen({ filter: label, count: chosen.length }) : label;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={`touch inline-flex items-center gap-1.5 rounded-control border px-3 text-small ${set ? 'border-sea border-2 bg-sea-wash font-bold text-sea-deep' : 'border-edge bg-sheet hover:border-ink'}`}
      >
        {summary}
        <ChevronDown aria-hidden="true" size={16} />
      </button>
      <div id={id} popover="auto" className="panel-below sheet w-72 max-w-[calc(100vw-2rem)] p-3 text-ink">
        <fieldset>
          <legend className="mb-1.5 font-strong">{label}</legend>
          {'choices' in filter ? (
            <Choices filter={filter} none={t.nothingToChoose} />
          ) : (
            <input
              type={'day' in filter ? 'date' : 'search'}
              name={name}
              aria-label={label}
              defaultValue={chosen[0] ?? ''}
              maxLength={100}
              autoComplete="off"
              className="box w-full"
            />
          )}
        </fieldset>
        <p className="mt-3">
          <Button type="submit" size="small">
            {t.show}
          </Button>
        </p>
      </div>
    </>
  );
}

function Choices({ filter, none }: { filter: Extract<DeskFilter, { choices: unknown }>; none: string }) {
  const { name, choices, chosen, names } = filter;
  if (choices.length === 0) return <p className="text-muted text-small">{none}</p>;
  return (
    <div className="grid max-h-72 overflow-y-auto">
      {choices.map(({ value, label }) => (
        <label key={value} className="flex items-center gap-3 py-1.5 pointer-coarse:min-h-11">
          <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} className="tick" />
          <bdi translate={names ? 'no' : undefined} className="wrap-anywhere">
            {label}
          </bdi>
        </label>
      ))}
    </div>
  );
}
