import type { ReactNode } from 'react';
import { Page } from '@/app/_components/page';
import { sentence } from '@/app/_server/sentence';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import type { Member } from '@/lib/actor';
import { reasonsAgainstStarting } from '@/lib/enrollment/ahead';
import { findOrganization } from '@/lib/organization/queries';
import { begin } from '../actions';
import { marketOf } from './caption';

/** Before the first enrollment: what it will be, what to have at hand, and the button that begins it. `parked`: who waits for it. */
export async function Begin({ member, parked }: { member: Member; parked: ReactNode }) {
  const [words, language, { name: company, countryIso2, directPartnerSince }] = await Promise.all([
    loadWords(),
    locale(),
    findOrganization(member),
  ]);
  const { begin: t } = words.enrollment;
  const market = await marketOf(countryIso2, language);
  const needed = directPartnerSince ? t.needDirect : t.need;
  const reasons = reasonsAgainstStarting(member).map((reason) => sentence(words, reason));
  return (
    <Page
      width="narrow"
      heading={t.heading}
      caption={market}
      lead={directPartnerSince ? t.leadDirect({ company }) : t.lead({ company })}
    >
      {parked}
      <Card heading={t.needHeading}>
        <ul className="grid list-disc gap-2 pl-5 marker:text-muted">
          {needed.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
        <p className="mt-4 text-muted text-small">{directPartnerSince ? t.timeDirect : t.time}</p>
      </Card>
      <div className="mt-8">
        <Form action={begin} submit={t.submit} reasons={reasons} beside={<Link href="/welcome">{t.welcome}</Link>} />
      </div>
    </Page>
  );
}
