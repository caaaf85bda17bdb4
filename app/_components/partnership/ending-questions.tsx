import { Page } from '@/app/_components/page';
import { Button, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { RadioGroup } from '@/components/ui/radio-group';
import { inForce } from '@/lib/admin-access/lifecycle';
import { after, days, now } from '@/lib/clock';
import { accessChoices, type Choices, noticeLengths } from '@/lib/partnership/schema';
import { type Effect, effectsOf } from './effects';
import type { Shown } from './shown';

/** Before a partnership is ended: what that affects, how long the notice runs, what becomes of admin access. Sent by GET: it only asks. */
export async function EndingQuestions({ chosen, ...shown }: Shown & { chosen: Partial<Choices> }) {
  const { words, path, other } = shown;
  const { partnershipEnd: t } = words;
  return (
    <Page width="narrow" heading={t.heading({ other })} lead={t.lead} back={{ href: path, text: t.back }}>
      <div className="mb-8">
        <Card heading={t.affects.heading}>
          <Effects effects={await effectsOf(shown)} />
        </Card>
      </div>
      <form action={`${path}/end`}>
        <Choice chosen={chosen} {...shown} />
        <div className="mt-8 flex flex-wrap gap-x-4 gap-y-3">
          <Button type="submit">{t.goOn}</Button>
          <ButtonLink href={path} tone="plain">
            {t.check.keep}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}

function Effects({ effects }: { effects: readonly Effect[] }) {
  return (
    <dl>
      {effects.map(({ what, today, later }) => (
        <div
          key={what}
          className="grid gap-x-4 gap-y-1 border-line py-3 not-first:border-t md:grid-cols-[minmax(0,11rem)_minmax(0,1fr)]"
        >
          <dt className="font-strong">{what}</dt>
          <dd>
            {today}
            {later ? <span className="block text-muted text-small">{later}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Choice({ chosen, side, found, words, when }: Shown & { chosen: Partial<Choices> }) {
  const { noticeDays: n, accessAfter: a } = words.partnershipEnd;
  const lastDay = (length: string) => when.date(after(now(), days(Number(length))));
  return (
    <>
      <RadioGroup
        name="noticeDays"
        label={words.labels.noticeDays}
        hint={n.hint}
        value={chosen.noticeDays ?? '30'}
        options={noticeLengths.map((length) => ({
          value: length,
          label: n.options[length],
          detail: n.until({ day: lastDay(length) }),
        }))}
      />
      {inForce.includes(found.access.status) ? (
        <RadioGroup
          name="accessAfter"
          label={words.labels.accessAfter}
          value={chosen.accessAfter ?? 'remove_at_end'}
          options={accessChoices[side].map((choice) => ({
            value: choice,
            label: a.options[choice],
            detail: a.details[choice],
          }))}
        />
      ) : (
        <input type="hidden" name="accessAfter" value="remove_at_end" />
      )}
    </>
  );
}
