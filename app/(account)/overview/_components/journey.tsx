import { Check } from 'lucide-react';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { type Facts, journeyOf } from '@/lib/overview/journey';

/** The way of an enrollment as a line: what is done, where it stands, what is ahead. Nothing before it began and once it is over. */
export function Journey({ facts, t }: { facts: Facts; t: Words['overview'] }) {
  const steps = journeyOf(facts);
  if (!facts.enrollment || steps.length === 0) return null;
  return (
    <Card
      heading={t.enrollment}
      actions={
        <Link href="/enrollment" className="text-small tabular-nums">
          {facts.enrollment.reference}
        </Link>
      }
    >
      <ol className="grid gap-x-1 gap-y-2.5 md:auto-cols-fr md:grid-flow-col">
        {steps.map(({ key, state }, at) => (
          <li
            key={key}
            aria-current={state === 'now' ? 'step' : undefined}
            className="relative flex items-center gap-3 md:flex-col md:gap-1.5 md:text-center md:not-first:before:absolute md:not-first:before:top-3.75 md:not-first:before:right-[calc(50%+1.25rem)] md:not-first:before:left-[calc(-50%+1.25rem)] md:not-first:before:h-px md:not-first:before:bg-edge"
          >
            <Circle state={state} number={at + 1} />
            <span className={`text-small ${state === 'now' ? 'font-bold' : ''}`}>
              {t.journey[key]}
              <span className="sr-only">, {t.journeyStates[state]}</span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

const looks = {
  done: 'border-leaf bg-leaf text-sheet',
  now: 'border-sea text-sea ring-3 ring-sea-wash',
  ahead: 'border-edge text-muted',
};

function Circle({ state, number }: { state: keyof typeof looks; number: number }) {
  return (
    <span
      aria-hidden="true"
      className={`forced-visible grid size-7.5 shrink-0 place-items-center rounded-full border-[1.5px] font-bold text-small tabular-nums ${looks[state]}`}
    >
      {state === 'done' ? <Check size={17} strokeWidth={3} /> : number}
    </span>
  );
}
