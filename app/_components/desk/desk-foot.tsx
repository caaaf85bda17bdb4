import type { ListAddress, Written } from '@/app/_server/list-address';
import { searchText } from '@/app/_server/searching';
import { seek } from '@/app/_server/seek';
import type { Words } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import type { DeskOf } from './desk';

type DeskFootProps<Query extends Written> = {
  address: ListAddress<Query>;
  written: Query;
  desk: DeskOf;
  t: Words['deskLists'];
};

/** Below a list: which columns it shows, and how close its rows stand. */
export async function DeskFoot<Query extends Written>({ address, written, desk, t }: DeskFootProps<Query>) {
  const { how, columns } = desk;
  // What is looked for is sent as it was typed: sealed, it would be sealed once more.
  const search = await searchText(written.search ?? '');
  const kept = Object.entries(address.words({ ...written, search })).filter(([name]) => name !== 'columns');
  return (
    <div className="flex flex-wrap items-center justify-center gap-x-5 gap-y-1 border-line border-t px-4 py-2 text-small max-md:justify-start">
      <button
        type="button"
        popoverTarget="columns"
        className="touch text-sea underline underline-offset-3 hover:decoration-2"
      >
        {t.columns({ shown: how.columns.length, of: columns.length })}
      </button>
      <div id="columns" popover="auto" className="panel-below sheet w-72 max-w-[calc(100vw-2rem)] p-3 text-ink">
        <form key={JSON.stringify(written)} action={seek}>
          <input type="hidden" name="list" value={address.path} />
          <input type="hidden" name="brief" value="yes" />
          {kept.map(([name, sent]) => (
            <input key={name} type="hidden" name={name} value={sent} />
          ))}
          <fieldset>
            <legend className="mb-1.5 font-strong">{t.columnsHeading}</legend>
            <div className="grid max-h-72 overflow-y-auto">
              {columns.map(({ value, label }) => (
                <label key={value} className="flex items-center gap-3 py-1.5">
                  <input
                    type="checkbox"
                    name="columns"
                    value={value}
                    defaultChecked={how.columns.includes(value)}
                    className="tick"
                  />
                  {label}
                </label>
              ))}
            </div>
          </fieldset>
          <p className="mt-3">
            <Button type="submit" size="small">
              {t.show}
            </Button>
          </p>
        </form>
      </div>
      <p className="touch inline-flex items-center gap-2">
        {t.rows}
        {([false, true] as const).map((dense) => (
          <Link
            key={`${dense}`}
            href={address.href({ ...written, rows: dense ? 'compact' : '' })}
            aria-current={how.dense === dense ? 'true' : undefined}
            className="aria-[current]:font-strong aria-[current]:text-ink aria-[current]:no-underline"
          >
            {dense ? t.compact : t.comfortable}
          </Link>
        ))}
      </p>
    </div>
  );
}
