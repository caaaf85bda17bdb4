import { KeyRound, ShoppingCart } from 'lucide-react';
import { sentence } from '@/app/_server/sentence';
import { LineBetween } from '@/components/partnership/line-between';
import { Right } from '@/components/partnership/right';
import { accessLooks } from '@/components/partnership/tags';
import { Button, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Reasons } from '@/components/ui/reasons';
import type { PartnershipStatus } from '@/generated/prisma/enums';
import { inForce } from '@/lib/admin-access/lifecycle';
import { over } from '@/lib/partnership/lifecycle';
import { lackingToOrder } from '@/lib/partnership/ordering';
import { apart } from '@/lib/reader/isolate';
import { regionsToday } from '@/lib/region/queries';
import type { Shown } from './shown';
import { verbsFor } from './verbs';

const lines = { active: 'firm', ending: 'loose', ended: 'gone' } as const satisfies Record<PartnershipStatus, string>;

/** What the provider may do: the rights the reseller gave it, drawn and in words, with what can be done about each. */
export async function Rights(shown: Shown) {
  const { side, found, words } = shown;
  const { facts } = found;
  const { rights: t, sides } = words.partnership;
  return (
    <Card heading={t.heading(facts)}>
      <LineBetween
        provider={{ name: facts.provider, role: sides.provider, own: side === 'provider' }}
        reseller={{ name: facts.reseller, role: sides.reseller, own: side === 'reseller' }}
        line={lines[facts.status]}
      />
      <ul className="mt-4">
        <Right Icon={ShoppingCart} title={t.orders} {...(await ordersOf(shown))} />
        <Access {...shown} />
      </ul>
    </Card>
  );
}

async function ordersOf({ found, words }: Shown) {
  const { facts, company, provider } = found;
  const { rights: t } = words.partnership;
  const word = t.ordersTags[facts.status];
  if (over.includes(facts.status)) return { meaning: t.ordersMeans(facts), tag: { status: 'off' as const, word } };
  const lacks = lackingToOrder(company, provider, await regionsToday());
  const said = [
    ...lacks.reseller.map((key) => `${apart(facts.reseller)}: ${words.partnerships.resellers.lacks[key]}`),
    ...lacks.provider.map((key) => t.providerLacks[key]),
  ].join(', ');
  if (!said) return { meaning: t.ordersMeans(facts), tag: { status: 'done' as const, word } };
  return { meaning: t.ordersStopped({ lacks: said }), tag: { status: 'need' as const, word: t.ordersStop } };
}

function Access(shown: Shown) {
  const { found, words, when } = shown;
  const { facts, access } = found;
  const { rights: t } = words.partnership;
  const { status, scope, since, until } = access;
  const granted = inForce.includes(status);
  const span = { since: since ? when.date(since) : '' };
  const spanInWords = until ? t.accessUntil({ ...span, until: when.date(until) }) : t.accessSince(span);
  return (
    <Right
      Icon={KeyRound}
      title={t.access(facts)}
      meaning={granted ? t.accessMeans[scope] : t.noAccess[status]}
      tag={{ status: accessLooks[status], word: words.partnerships.access[status] }}
      span={granted ? spanInWords : null}
    >
      <Buttons {...shown} />
    </Right>
  );
}

function Buttons({ member, found, words, path }: Shown) {
  const { buttons: t } = words.partnership.rights;
  const possible = verbsFor(member, found);
  if (possible.length === 0) return null;
  const reasons = possible.flatMap((one) => one.reasons).map((reason) => sentence(words, reason));
  const once = [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
  return (
    <>
      <div className="mt-3 flex flex-wrap gap-3">
        {possible.map(({ verb, reasons: against }) =>
          against.length > 0 ? (
            <Button key={verb} type="button" tone="plain" disabled>
              {t[verb]}
            </Button>
          ) : (
            <ButtonLink key={verb} href={`${path}?do=${verb}#access`} tone="plain">
              {t[verb]}
            </ButtonLink>
          ),
        )}
      </div>
      <Reasons reasons={once} />
    </>
  );
}
