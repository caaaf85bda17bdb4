import type { ReactNode } from 'react';
import { Page } from '@/app/_components/page';
import { sentence } from '@/app/_server/action';
import { locale, words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import type { Member } from '@/lib/actor';
import { reasonsAgainstStarting } from '@/lib/enrollment/lifecycle';
import { findOrganization } from '@/lib/organization/queries';
import { begin } from '../actions';
import { marketOf } from './caption';

/** Before the first enrollment: what it will be, what to have at hand, and the button that begins it. `kept`: who waits for it. */
export async function Begin({ member, kept }: { member: Member; kept: ReactNode }) {
  const [say, language, { name: company, countryIso2, directPartnerSince }] = await Promise.all([
    words(),
    locale(),
    findOrganization(member),
  ]);
  const { begin: w } = say.enrollment;
  const market = await marketOf(countryIso2, language);
  const needed = directPartnerSince ? w.needDirect : w.need;
  const reasons = reasonsAgainstStarting(member).map((reason) => sentence(say, reason));
  return (
    <Page
      width="narrow"
      heading={w.heading}
      caption={w.caption(market)}
      lead={directPartnerSince ? w.leadDirect({ company }) : w.lead({ company })}
    >
      {kept}
      <Card heading={w.needHeading}>
        <ul className="grid list-disc gap-2 pl-5 marker:text-muted">
          {needed.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
        <p className="mt-4 text-muted text-small">{directPartnerSince ? w.timeDirect : w.time}</p>
      </Card>
      <div className="mt-8">
        <Form action={begin} submit={w.submit} reasons={reasons} beside={<Link href="/welcome">{w.welcome}</Link>} />
      </div>
    </Page>
  );
}
