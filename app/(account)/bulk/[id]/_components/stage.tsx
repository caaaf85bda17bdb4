import { sentence } from '@/app/_server/sentence';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { numbersOf } from '../../_components/said';
import { resume } from '../../actions';
import { EndForm } from './end-form';
import { Over } from './over';
import { Preview } from './preview';
import { hiddenIn, reasonsFor, type ShownJob } from './shown';
import { UnderWay } from './under-way';

/** Where a job stands, and what can be done about it. */
export function Stage(shown: ShownJob) {
  switch (shown.job.status) {
    case 'judging':
    case 'running':
      return <UnderWay {...shown} />;
    case 'ready':
      return <Preview {...shown} />;
    case 'paused':
      return <Paused {...shown} />;
    case 'cancelled':
    case 'done':
      return <Over {...shown} />;
  }
}

function Paused(shown: ShownJob) {
  const { job, words } = shown;
  const { paused: t, running } = words.bulk;
  const [stopped] = job.stopped.map((reason) => sentence(words, reason));
  return (
    <div className="mb-6">
      <Card heading={t.heading}>
        {stopped ? (
          <Notice kind="warning" heading={t.itself}>
            <p>
              {stopped.text} {stopped.cure ? <Link href={stopped.cure.href}>{stopped.cure.text}</Link> : null}
            </p>
          </Notice>
        ) : null}
        <p className="mb-4">{t.meaning({ count: numbersOf(job.tally).toDo })}</p>
        <div className="flex flex-wrap gap-3">
          <Form
            id="resume"
            action={resume}
            submit={t.resume}
            hidden={hiddenIn(job)}
            reasons={reasonsFor('resume', shown)}
          />
          <EndForm {...shown} submit={running.stop} />
        </div>
        <p className="mt-4 text-muted text-small">{running.stops}</p>
      </Card>
    </div>
  );
}
