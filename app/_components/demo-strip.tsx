import { Form } from '@/components/ui/form';
import { moves } from '@/lib/demo-clock/schema';
import { findDemoTime } from '@/lib/demo-clock/walk';
import { dates } from '../_server/dates';
import { moveClock } from '../_server/demo-actions';
import type { Words } from '../_server/words';

/** The clock of a demo, above every page of it: when it is there, what of it is still on its way, and for whoever is signed in the buttons that move it. */
export async function DemoStrip({ walks, words }: { walks: boolean; words: Words }) {
  // That the database is away is said by the page.
  const time = await findDemoTime().catch(() => null);
  if (!time) return null;
  const when = await dates();
  const { demoClock: t } = words.shell;
  return (
    <section aria-label={t.label} className="flex flex-wrap items-center justify-center gap-x-4 gap-y-2">
      <p>
        {t.now({ at: when.weekdayTime(time.at) })} {time.moved ? (time.done ? t.done : t.onTheWay) : null}
      </p>
      {walks ? (
        <div className="flex flex-wrap items-center gap-2">
          {moves
            .filter((to) => to !== 'today' || time.moved)
            .map((to) => (
              <Form
                key={`${to}-${time.move}`}
                action={moveClock}
                submit={t.moves[to]}
                tone="plain"
                size="small"
                hidden={{ to, seen: `${time.move}` }}
              />
            ))}
        </div>
      ) : null}
    </section>
  );
}
