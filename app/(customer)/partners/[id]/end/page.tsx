import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member as memberGate } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextArea } from '@/components/ui/text-area';
import { reasonsAgainst } from '@/lib/customer-relationship/lifecycle';
import { findRelationship, listBlocking } from '@/lib/customer-relationship/queries';
import { end } from '../../actions';

/** Ending a relationship: what it affects, what stands against it, and what becomes of the access. Source: domain fact 7.4. */
export default async function EndPage({ params }: Pick<PageProps, 'params'>) {
  const member = await memberGate();
  const found = (await findRelationship(member, (await readPath(params, idPath)).id)) ?? notFound();
  if (found.status !== 'active') notFound();
  const [blocking, words, when] = await Promise.all([listBlocking(found), loadWords(), dates()]);
  const { end: t } = words.customers.relationship;
  const other = found[found.side === 'provider' ? 'reseller' : 'provider'].name;
  const names = { customer: found.customer.organization.name, partner: found[found.side].name };
  const asked = member.organizationId === found.customerId && found.access === 'granted';
  return (
    <Page
      width="narrow"
      heading={t.heading}
      title={false}
      lead={t.lead(names)}
      back={{ href: `/partners/${found.id}`, text: <bdi>{names.partner}</bdi> }}
    >
      <Card heading={t.affects}>
        <ul className="grid list-disc gap-2 pl-5">
          <li>{t.orders}</li>
          <li>{t.other({ name: other })}</li>
        </ul>
      </Card>
      {blocking.length > 0 ? (
        <div className="mt-6">
          <Notice kind="warning">
            <p>{t.blocked}</p>
            <ul className="list-disc pl-5">
              {blocking.map(({ id, offer, quantity, renewsAt }) => (
                <li key={id}>{t.subscription({ offer: offer.name, quantity, day: when.shortDate(renewsAt) })}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <div className="mt-6">
        <Form
          keeps="end"
          action={end}
          title={t.heading}
          submit={t.submit}
          tone="danger"
          hidden={{ relationshipId: found.id, seen: `${found.version}`, ...(asked ? {} : { access: 'remove' }) }}
          reasons={reasonsAgainst('end', member, found.facts).map((reason) => sentence(words, reason))}
        >
          {asked ? (
            <RadioGroup
              name="access"
              label={t.accessQuestion}
              value="remove"
              options={[
                { value: 'remove', label: t.remove, detail: t.removeDetail },
                { value: 'keep', label: t.keep, detail: t.keepDetail },
              ]}
            />
          ) : null}
          <TextArea name="message" label={t.reason} rows={3} />
        </Form>
      </div>
    </Page>
  );
}
