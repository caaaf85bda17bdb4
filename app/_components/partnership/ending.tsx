import { sentence } from '@/app/_server/sentence';
import { Form } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-frame';
import { Notice } from '@/components/ui/notice';
import { Quote } from '@/components/ui/timeline';
import { after, days, now } from '@/lib/clock';
import { offersFor } from '@/lib/partnership/lifecycle';
import { daysToTakeBack } from '@/lib/partnership/needs';
import { hiddenIn, type Shown } from './shown';

/** That the partnership ends: on which day, who said so and why, and taking it back. Nothing while no notice is given. */
export function Ending({ takeBack, ...shown }: Shown & { takeBack: FormAction }) {
  const { member, side, found, words, when } = shown;
  const { facts } = found;
  const { noticeBy, noticeAt, noticeReason, endsAt, accessAfter } = facts;
  const step = offersFor(member, facts).find(({ event }) => event === 'take_back');
  if (!step || !noticeBy || !noticeAt || !endsAt) return null;
  const { ending: t } = words.partnership;
  const company = facts[noticeBy];
  const until = after(noticeAt, days(daysToTakeBack));
  const left = Math.ceil((until.getTime() - now().getTime()) / days(1));
  return (
    <Notice kind="warning" heading={t.heading({ day: when.date(endsAt) })}>
      <p>
        {t.gaveNotice({ company, day: when.date(noticeAt) })} {t.asBefore}
      </p>
      {noticeReason ? (
        <div className="my-1">
          <Quote>{noticeReason}</Quote>
        </div>
      ) : null}
      {accessAfter ? <p>{t.accessAfter[accessAfter]}</p> : null}
      {noticeBy === side ? (
        <div className="mt-3">
          <Form
            action={takeBack}
            submit={t.takeBack}
            tone="plain"
            hidden={hiddenIn(found)}
            reasons={step.reasons.map((reason) => sentence(words, reason))}
            beside={left > 0 ? t.daysLeft({ days: left }) : null}
          />
        </div>
      ) : left > 0 ? (
        <p>{t.theirsToTakeBack({ company, day: when.date(until) })}</p>
      ) : null}
    </Notice>
  );
}
