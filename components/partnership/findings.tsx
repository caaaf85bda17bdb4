import { Notice } from '@/components/ui/notice';
import { type Task, TaskList } from '@/components/ui/task-list';

export type Found = {
  key: string;
  question: string;
  finding: string;
  status: 'done' | 'need' | 'off';
  word: string;
  way: { href: string; text: string } | null;
};

type FindingsProps = { steps: readonly Found[]; t: { stops: string; free: string } };

/** A list of questions with what was found: first the one thing to do next, then all of it in order. */
export function Findings({ steps, t }: FindingsProps) {
  const first = steps.find(({ status }) => status === 'need');
  return (
    <>
      {first ? (
        <Notice kind="warning" heading={t.stops}>
          <p>
            <b>
              <bdi>{first.question}</bdi>
            </b>{' '}
            {first.finding}
          </p>
        </Notice>
      ) : (
        <Notice kind="info">
          <p>{t.free}</p>
        </Notice>
      )}
      <TaskList tasks={steps.map((step) => taskOf(step, step === first))} />
    </>
  );
}

function taskOf({ key, question, finding, status, word, way }: Found, now: boolean): Task {
  const text = { key, title: question, status, word, now };
  return way ? { ...text, reasons: [{ text: finding, cure: way }] } : { ...text, detail: finding };
}
