import { redirect } from 'next/navigation';
import { SentList } from '@/app/_components/evidence/sent-list';
import { Page } from '@/app/_components/page';
import { ReviewPanel } from '@/app/_components/review-panel';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { documentSearch } from '@/app/_server/document-refusal';
import { reseller } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords, locale } from '@/app/_server/words';
import { Card, Columns } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { db } from '@/lib/db';
import { unlockedBy } from '@/lib/enrollment/asked';
import { proofsWanted } from '@/lib/enrollment/proofs';
import { findMine } from '@/lib/enrollment/queries';
import { passagesOf } from '@/lib/enrollment/review-days';
import { reasonsAgainstSending } from '@/lib/evidence/commands';
import { findNamedValues, listDocuments } from '@/lib/evidence/queries';
import { ConversationCard } from '../_components/conversation-card';
import { Closing } from './_components/closing';
import { NextStep } from './_components/next-step';
import { ProofList } from './_components/proof-list';

/** What proves the company: what is needed and what each document must show, before one is sent; then all that was sent, with its state. */
export default async function DocumentsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await reseller();
  const [mine, search, words, when, language] = await Promise.all([
    findMine(member),
    readSearch(searchParams, documentSearch),
    loadWords(),
    dates(),
    locale(),
  ]);
  if (!mine?.sentAt || mine.facts.directPartner) redirect('/enrollment');
  const [documents, values, reasons] = await Promise.all([
    listDocuments(mine.id),
    findNamedValues(mine.id),
    reasonsAgainstSending(db, member, mine.id),
  ]);
  const { documents: t } = words;
  const country = mine.organization.countryIso2;
  const wanted = proofsWanted(mine.requests, documents);
  const sent = documents.find(({ id }) => id === search.sent);
  const view = { mine, documents, values, country, wanted, search, words, when, language };
  const open = reasons.length === 0;
  const unlocked = unlockedBy(mine).proofs;
  return (
    <Page heading={t.heading} lead={t.lead} back={{ href: '/enrollment', text: t.back }}>
      {sent ? <Notice kind="success">{t.received({ file: sent.fileName })}</Notice> : null}
      <Columns
        side={
          <>
            <ReviewPanel
              passages={passagesOf(mine.history)}
              country={mine.organization.countryIso2}
              words={words}
              when={when}
            />
            <ConversationCard mine={mine} words={words} />
            <Closing {...{ mine, words, when }} />
          </>
        }
      >
        {open ? <NextStep {...view} /> : null}
        {open ? (
          <ProofList {...view} unlocked={unlocked} />
        ) : (
          <Notice>{reasons.map((reason) => sentence(words, reason).text).join(' ')}</Notice>
        )}
        <div id="sent">
          <Card heading={t.sentHeading}>
            <SentList
              {...{ documents, country, words, when, language }}
              waysOf={({ id, status, proves }) => ({
                receipt: `/enrollment/documents/${id}/receipt`,
                replace:
                  open && unlocked.has(proves) && (status === 'checking' || status === 'received')
                    ? `/enrollment/documents?replace=${id}#${proves}`
                    : null,
              })}
            />
          </Card>
        </div>
      </Columns>
    </Page>
  );
}
