import Form from 'next/form';
import type { Words } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { type View, views } from '@/lib/verification/views';
import { type Asked, queueHref } from './href';

/** Which cases, and the search among them. Both are links and a GET form: every list has an address. */
export function Toolbar({ asked, w }: { asked: Asked; w: Words['staff'] }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-line border-b px-4 py-3.5">
      <nav aria-label={w.filters}>
        <ul className="flex flex-wrap gap-2">
          {views.map((view) => (
            <li key={view}>
              <ViewLink view={view} asked={asked} label={w.views[view]} />
            </li>
          ))}
        </ul>
      </nav>
      <Search asked={asked} w={w} />
    </div>
  );
}

function ViewLink({ view, asked, label }: { view: View; asked: Asked; label: string }) {
  return (
    <Link
      href={queueHref({ view, search: asked.search })}
      aria-current={view === asked.view ? 'page' : undefined}
      className="inline-flex items-center rounded-full border border-edge px-3 py-1.5 text-ink text-small no-underline hover:border-ink pointer-coarse:min-h-11 aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper"
    >
      {label}
    </Link>
  );
}

function Search({ asked: { view, search }, w }: { asked: Asked; w: Words['staff'] }) {
  return (
    <search className="min-w-0 flex-1 basis-64 lg:max-w-120">
      <Form action="/cases" prefetch={false} className="flex flex-wrap items-center gap-2 md:flex-nowrap">
        {view === 'open' ? null : <input type="hidden" name="view" value={view} />}
        <input
          key={`${view} ${search}`}
          type="search"
          name="search"
          defaultValue={search}
          aria-label={w.search}
          placeholder={w.search}
          maxLength={100}
          spellCheck={false}
          autoComplete="off"
          className="box min-w-0 flex-1 basis-40 text-small"
        />
        <Button type="submit" tone="plain">
          {w.find}
        </Button>
        {search ? <Link href={queueHref({ view, search: '' })}>{w.forget}</Link> : null}
      </Form>
    </search>
  );
}
