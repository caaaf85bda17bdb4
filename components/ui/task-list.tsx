import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from './link';
import { type Reason, Reasons } from './reasons';
import { type Status, StatusTag } from './status-tag';

export type Task = {
  key: string;
  title: string;
  /** Where it is done; without it the title is only read. */
  href?: string | undefined;
  detail?: ReactNode;
  reasons?: readonly Reason[];
  status: Status;
  /** The status's word. */
  word: string;
  /** The step the process stands at. */
  now?: boolean;
};

/** Numbered tasks, each with its status, and the reasons of those that are locked. A finger may press anywhere in a row. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ol className="sheet overflow-clip">
      {tasks.map((task, at) => (
        <TaskRow key={task.key} task={task} number={at + 1} />
      ))}
    </ol>
  );
}

function TaskRow({ task, number }: { task: Task; number: number }) {
  const { title, href, detail, reasons = [], status, word } = task;
  return (
    <li
      aria-current={task.now ? 'step' : undefined}
      className="relative grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 gap-y-2 border-line px-4 py-4 not-first:border-t md:grid-cols-[2rem_minmax(0,1fr)_auto] md:gap-x-4 md:px-6 md:py-4.5"
    >
      <Step number={number} done={status === 'done'} now={task.now ?? false} />
      <div className="pt-0.5">
        <h2 className="text-base">
          {href ? (
            <Link href={href} className="after:absolute after:inset-0">
              {title}
            </Link>
          ) : (
            title
          )}
        </h2>
        {detail ? <div className="mt-0.5 text-muted text-small">{detail}</div> : null}
        <div className="relative">
          <Reasons reasons={reasons} />
        </div>
      </div>
      <div className="col-start-2 md:col-start-3">
        <StatusTag status={status}>{word}</StatusTag>
      </div>
    </li>
  );
}

function Step({ number, done, now }: { number: number; done: boolean; now: boolean }) {
  if (done) {
    return (
      <span aria-hidden="true" className="grid size-7.5 place-items-center rounded-full bg-leaf text-sheet">
        <Check size={17} strokeWidth={3} />
      </span>
    );
  }
  const look = now ? 'border-sea text-sea ring-3 ring-sea-wash' : 'border-edge text-muted';
  return (
    <span
      aria-hidden="true"
      className={`grid size-7.5 place-items-center rounded-full border-[1.5px] font-bold text-small tabular-nums ${look}`}
    >
      {number}
    </span>
  );
}
