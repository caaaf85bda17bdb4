import { notFound } from 'next/navigation';
import { Happened } from '@/app/_components/company-change/happened';
import { SideBySide } from '@/app/_components/company-change/side-by-side';
import { ChangeState } from '@/app/_components/company-change/state';
import { Requests } from '@/app/_components/enrollment/requests';
import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { loadWords, locale, type Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { editable } from '@/lib/company-change/lifecycle';
import { findForMember, listOfThatName, type ShownChange } from '@/lib/company-change/queries';
import { Deeds } from './_components/deeds';
import { Documents } from './_components/documents';
import { Suggestion } from './_components/suggestion';

/** A change of the company: what is in force beside what is to be, where it stands, and what can be done. */
export default async function ChangePage({ params, searchParams }: PageProps) {
  const [actor, { id }, { files, resent }, words, when, language] = await Promise.all([
    reseller(),
    readPath(params, idPath),
    readSearch(searchParams, named('files', 'resent')),
    loadWords(),
    dates(),
    locale(),
  ]);
  const found = (await findForMember(actor, id)) ?? notFound();
  const { facts, asked } = found;
  const { companyChange: t } = words;
  const open = editable.includes(facts.status);
  const alike = open ? await listOfThatName(facts) : [];
  const support = facts.part === 'support_contact';
  return (
    <Page
      width="narrow"
      heading={words.reviewFields[facts.part]}
      title={`${words.reviewFields[facts.part]} · ${words.settings.legalInfo.heading}`}
      lead={<ChangeState status={facts.status} words={words} />}
      back={{ href: `/settings/legal-info${support ? '/reseller' : ''}`, text: t.back }}
    >
      <div className="grid gap-6">
        <p>{t.leads[facts.status]}</p>
        {resent ? <Notice kind="success">{t.resent}</Notice> : null}
        {open && asked.length > 0 ? (
          <Notice kind="warning" heading={facts.status === 'rejected' ? t.asked.refused : t.asked.fix}>
            <Requests requests={asked.map((one) => ({ ...one, id: one.reason }))} words={words} part="here" />
          </Notice>
        ) : null}
        {alike.length > 0 ? (
          <Notice kind="warning">{t.alike({ names: alike.map(({ name }) => name).join(', ') })}</Notice>
        ) : null}
        <SideBySide {...{ facts, words, language }} />
        <Suggestion found={found} words={words} />
        <Verified found={found} words={words} />
        <Documents found={found} said={files} words={words} />
        <Deeds {...{ actor, found, words }} />
        <Happened {...found} words={words} when={when} />
      </div>
    </Page>
  );
}

function Verified({ found: { facts }, words }: { found: ShownChange; words: Words }) {
  const { verified: t } = words.companyChange;
  const names = facts.checks.map((kind) => words.staff.checks[kind]);
  if (names.length === 0 && facts.status !== 'draft') return null;
  return (
    <Card heading={t.heading}>
      <p>{names.length > 0 ? t.some({ checks: names.join(', ') }) : t.nothing}</p>
    </Card>
  );
}
