import { dates } from '@/app/_server/dates';
import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { globalAdmin } from '@/lib/conditions';
import { findRunning, leavable } from '@/lib/exit/queries';
import { takeBack } from '../end/actions';

/** The end of the participation: the way to it, or the notice that runs, with the way back. Nothing where there is none to end. */
export async function EndInfo({ actor, status }: { actor: Member; status: EnrollmentStatus }) {
  if (!leavable.includes(status)) return null;
  const [running, words, when] = await Promise.all([findRunning(actor), loadWords(), dates()]);
  const { exit: t } = words;
  if (!running)
    return (
      <section id="end">
        <Card heading={t.link}>
          <p className="mb-4">{t.linkText}</p>
          <ButtonLink href="/settings/legal-info/end" tone="plain">
            {t.link}
          </ButtonLink>
        </Card>
      </section>
    );
  return (
    <section id="end">
      <Card heading={t.running({ day: when.date(running.endsAt) })}>
        <SummaryList
          items={[
            { term: t.given, value: when.date(running.noticedAt) },
            { term: t.ends, value: when.date(running.endsAt) },
            { term: words.labels.reason, value: running.reason },
          ]}
        />
        <p className="mt-3 mb-5">{t.runs}</p>
        <Form
          id="take-back"
          action={takeBack}
          submit={t.takeBack}
          tone="plain"
          hidden={{ exitId: running.id, seen: `${running.version}` }}
          reasons={globalAdmin(null, actor).map((reason) => sentence(words, reason))}
        />
      </Card>
    </section>
  );
}
