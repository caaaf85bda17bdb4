import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { Reasons } from '@/components/ui/reasons';
import type { Member } from '@/lib/actor';
import { type RelationshipEvent, reasonsAgainst } from '@/lib/customer-relationship/lifecycle';
import type { FoundRelationship } from '@/lib/customer-relationship/queries';
import { giveAccessUp, grantAccess, removeAccess } from '../../actions';

type ChangeProps = { found: FoundRelationship; member: Member; words: Words };

/** What the reader can change about a relationship now. What is another's to do is not shown; what something stands against says so. */
export function Change({ found, member, words }: ChangeProps) {
  const { relationship: t } = words.customers;
  const isCustomer = member.organizationId === found.customerId;
  const against = (event: RelationshipEvent) => reasonsAgainst(event, member, found.facts);
  const granted = found.access === 'granted';
  const hidden = { relationshipId: found.id, seen: `${found.version}` };
  const ends = against('end').filter(({ code }) => code !== 'subscriptions_active');
  return (
    <Card>
      {isCustomer && !granted && found.status === 'active' ? (
        <Details summary={t.grant.heading}>
          <p className="mb-3">{t.grant.meaning}</p>
          <Form
            id="grant"
            action={grantAccess}
            submit={t.grant.submit}
            hidden={hidden}
            reasons={against('grant_access').map((reason) => sentence(words, reason))}
          />
        </Details>
      ) : null}
      {isCustomer && granted ? (
        <Details summary={t.remove.heading} open>
          <p className="mb-3">{t.remove.meaning}</p>
          <Form
            id="remove"
            action={removeAccess}
            submit={t.remove.submit}
            tone="danger"
            hidden={hidden}
            reasons={against(found.status === 'active' ? 'remove_access' : 'remove_access_left').map((reason) =>
              sentence(words, reason),
            )}
          />
        </Details>
      ) : null}
      {!isCustomer && granted && against('give_access_up').length === 0 ? (
        <Details summary={t.giveUp.heading}>
          <p className="mb-3">{t.giveUp.meaning}</p>
          <Form id="give-up" action={giveAccessUp} submit={t.giveUp.submit} hidden={hidden} />
        </Details>
      ) : null}
      {found.status === 'active' ? (
        <div className="mt-2 border-line border-t pt-4">
          {ends.length === 0 ? (
            <ButtonLink href={`/partners/${found.id}/end`} tone="plain">
              {t.end.link}
            </ButtonLink>
          ) : (
            <Reasons reasons={ends.map((reason) => sentence(words, reason))} />
          )}
        </div>
      ) : null}
    </Card>
  );
}
