import { ProgressWatch } from '@/app/_components/progress-watch';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { jobHref } from '../../_components/href';
import { pause } from '../../actions';
import { EndForm } from './end-form';
import { progressOf } from './progress-of';
import { hiddenIn, reasonsFor, type ShownJob } from './shown';

/** What goes on without its page: rows being looked at, or done. */
export function UnderWay(shown: ShownJob) {
  const { job, words, language } = shown;
  const { judging, running } = words.bulk;
  const runs = job.status === 'running';
  const heading = runs ? running.heading[job.deed] : judging.heading;
  return (
    <div className="mb-6">
      <Card heading={heading}>
        <ProgressWatch
          label={heading}
          start={progressOf(job, words, language)}
          address={jobHref(job.id, '/progress')}
        />
        <p className="mt-3 mb-4 text-muted text-small">
          {runs ? running.meaning : judging.meaning} <Link href={jobHref(job.id)}>{running.reload}</Link>
        </p>
        <div className="flex flex-wrap gap-3">
          {runs ? (
            <Form
              id="pause"
              action={pause}
              submit={running.pause}
              tone="plain"
              hidden={hiddenIn(job)}
              reasons={reasonsFor('pause', shown)}
            />
          ) : null}
          <EndForm {...shown} submit={running.stop} />
        </div>
        {runs ? <p className="mt-4 text-muted text-small">{running.stops}</p> : null}
      </Card>
    </div>
  );
}
