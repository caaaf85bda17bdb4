import { dates } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Quote } from '@/components/ui/timeline';
import type { Member } from '@/lib/actor';
import { type Asked, listAsked, listInAgreement } from '@/lib/location-transfer/queries';
import type { Identifier } from '@/lib/partner-id/identifiers';
import { askForTransfer, withdrawRequest } from '../actions';

type TakenProps = { member: Member; places: readonly Identifier[]; words: Words };
type When = Awaited<ReturnType<typeof dates>>;

/** PartnerIDs another work account uses: by whom, as far as one may know, and a request for one. */
export async function Taken({ member, places, words }: TakenProps) {
  if (places.length === 0) return null;
  const ids = places.map(({ partnerId }) => partnerId);
  const [asked, kept, when] = await Promise.all([listAsked(member, ids), listInAgreement(ids), dates()]);
  const { taken: t } = words.membership;
  return (
    <section className="mt-10 grid gap-4 border-line border-t pt-7">
      <h2>{t.heading}</h2>
      <p className="max-w-prose text-muted">
        {t.lead} {t.means}
      </p>
      {places.map(({ partnerId, holder, city }) => (
        <Card key={partnerId}>
          <p className="font-strong tabular-nums">{partnerId}</p>
          <p className="mb-3">{t.usedBy({ holder: holder ?? '', city })}</p>
          {kept.has(partnerId) ? (
            <p className="text-muted">{t.inAgreement}</p>
          ) : (
            <Request {...{ partnerId, when, t }} asked={asked.get(partnerId)} />
          )}
        </Card>
      ))}
    </section>
  );
}

type RequestProps = { partnerId: string; asked: Asked | undefined; when: When; t: Words['membership']['taken'] };

function Request({ partnerId, asked, when, t }: RequestProps) {
  if (asked?.status === 'requested')
    return (
      <>
        <p className="mb-3">{t.requested({ until: when.date(asked.expiresAt) })}</p>
        <Form
          id={`withdraw-${partnerId}`}
          action={withdrawRequest}
          submit={t.withdraw}
          label={t.withdrawFor({ partnerId })}
          tone="plain"
          size="small"
          hidden={{ transferId: asked.id }}
        />
      </>
    );
  return (
    <>
      {asked ? <Past asked={asked} when={when} t={t} /> : null}
      <Form
        id={`ask-${partnerId}`}
        action={askForTransfer}
        submit={t.ask}
        label={t.askFor({ partnerId })}
        tone="plain"
        size="small"
        hidden={{ partnerId }}
      />
    </>
  );
}

// One that was approved and then lost again is past, too, and says nothing of what stands.
function Past({ asked, when, t }: { asked: Asked; when: When; t: Words['membership']['taken'] }) {
  const { status, movedAt, note } = asked;
  if (status === 'requested' || status === 'approved') return null;
  return (
    <div className="mb-3 grid gap-2">
      <p>{t[status]({ at: when.date(movedAt) })}</p>
      {note ? <Quote>{note}</Quote> : null}
    </div>
  );
}
