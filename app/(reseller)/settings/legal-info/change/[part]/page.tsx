import { notFound } from 'next/navigation';
import { z } from 'zod';
import { linesOf } from '@/app/_components/company-change/lines';
import { Page } from '@/app/_components/page';
import { type PageProps, readPath, word } from '@/app/_server/address';
import { reseller } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { Reasons } from '@/components/ui/reasons';
import { SummaryList } from '@/components/ui/summary-list';
import { reasonsAgainstChanging, trailOf } from '@/lib/company-change/commands';
import { inForce, partOf } from '@/lib/company-change/parts';
import { findCompany } from '@/lib/company-change/queries';
import { db } from '@/lib/db';
import { asOf } from '@/lib/form/changed-meanwhile';
import { PartForm } from './_components/part-form';

/** One part of the company as it is to be. Where it cannot be changed now, what is in force stands there, and why. */
export default async function ChangePage({ params }: Pick<PageProps, 'params'>) {
  const [actor, { part: slug }, words, language] = await Promise.all([
    reseller(),
    readPath(params, z.object({ part: word })),
    loadWords(),
    locale(),
  ]);
  const part = partOf(slug) ?? notFound();
  const [company, against] = await Promise.all([findCompany(actor), reasonsAgainstChanging(db, actor, part)]);
  const { companyChange: t } = words;
  const open = company?.open.find((change) => change.part === part);
  const country = company?.organization.countryIso2 ?? '';
  const closed = !company || against.length > 0;
  const back = open ? `/settings/legal-info/changes/${open.id}` : tabOf(part);
  return (
    <Page
      width="narrow"
      heading={t.forms[part].heading}
      title={closed ? t.forms[part].heading : false}
      lead={t.forms[part].lead}
      back={{ href: back, text: open ? t.backToChange : t.back }}
    >
      {closed ? (
        <Notice>
          <Reasons reasons={against.map((reason) => sentence(words, reason))} />
        </Notice>
      ) : (
        <PartForm
          {...{ part, country }}
          answers={open?.answers ?? inForce(part, company.profile)}
          asOf={await asOf(trailOf(company.id, part))}
        />
      )}
      {company && closed ? (
        <Card heading={t.partner.inForce}>
          <SummaryList items={linesOf(inForce(part, company.profile), { part, country, words, language })} />
        </Card>
      ) : null}
    </Page>
  );
}

const tabOf = (part: string) => (part === 'support_contact' ? '/settings/legal-info/reseller' : '/settings/legal-info');
