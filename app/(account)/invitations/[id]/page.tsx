import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner } from '@/app/_server/gates';
import { locale } from '@/app/_server/words';
import { Card, Columns } from '@/components/ui/card';
import { StatusTag } from '@/components/ui/status-tag';
import { Timeline } from '@/components/ui/timeline';
import { findContent, findSent, findWaiting } from '@/lib/invitation/sent';
import { newestShown } from '@/lib/list/newest';
import { apart } from '@/lib/reader/isolate';
import { openHref } from '../_components/href';
import { statusSaid } from '../_components/said';
import { wordsFor } from '../_components/say';
import { About } from './_components/about';
import { Happened } from './_components/happened';
import { Letter } from './_components/letter';
import { momentsOf } from './_components/moments';
import { Needs } from './_components/needs';
import { Outlook } from './_components/outlook';
import { Sending } from './_components/sending';
import { buttonsFor, companyOf, type Shown } from './_components/shown';
import { Undelivered } from './_components/undelivered';

/** One invitation: a draft as the letter will be, a sent one with how it stands and what happened to it. */
export default async function InvitationPage({ params, searchParams }: PageProps) {
  const actor = await partner();
  const [{ id }, query] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('preview', 'done')),
  ]);
  const [found, checklist] = await Promise.all([findSent(actor, id), findWaiting(actor, id)]);
  if (!found) notFound();
  const { kind } = found.facts;
  const [words, when, language] = await Promise.all([wordsFor(kind), dates(), locale()]);
  const { invitations: t } = words;
  const shown: Shown = { actor, found, checklist, words, when, language };
  const { look, word } = statusSaid(found.facts, t);
  const company = companyOf(found);
  return (
    <Page
      heading={company}
      title={`${apart(company)} · ${t.heading}`}
      caption={company === found.facts.email ? null : found.facts.email}
      lead={<StatusTag status={look}>{word}</StatusTag>}
      back={{ href: openHref(kind), text: t.form.back }}
    >
      <Happened done={query.done} shown={shown} />
      <Undelivered {...shown} />
      {buttonsFor(shown).includes('send') ? (
        <Columns
          side={
            <>
              <Sending {...shown} />
              <About {...shown} />
            </>
          }
        >
          <Letter content={await findContent(actor, found.facts)} preview={query.preview} shown={shown} />
        </Columns>
      ) : (
        <Columns side={<About {...shown} />}>
          <Outlook {...shown} />
          <Needs {...shown} />
          <Card heading={t.timeline.heading}>
            <Timeline
              moments={momentsOf(shown)}
              older={found.older ? words.shell.older({ shown: newestShown }) : null}
            />
          </Card>
        </Columns>
      )}
    </Page>
  );
}
