import { redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { person } from '@/app/_server/gates';
import { homeOf } from '@/app/_server/home';
import { safePath } from '@/app/_server/paths';
import { shownTo, wrongAccount } from '@/app/_server/shown-for';
import { typedBefore } from '@/app/_server/typing';
import { loadWords } from '@/app/_server/words';
import { sentByWrongAccount } from '@/app/_server/wrong-account';
import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import type { SignedIn } from '@/lib/organization/queries';
import { WaysOn } from './_components/ways-on';

/** A form was sent that was shown for somebody else than is there now: for whom, who is there, and the way back to what was typed. */
export default async function OtherAccountPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [reader, query, words] = await Promise.all([person(), readSearch(searchParams, queryShape), loadWords()]);
  const found = query.account ? fileOf(reader, query) : await sentByWrongAccount();
  if (!found) redirect(homeOf(reader));
  const { shown, page } = found;
  const why = wrongAccount(shown, reader);
  if (!why) redirect(page);
  const { back: t } = words.typing;
  const now = shownTo(reader);
  const named = {
    shown: shown.organization ?? words.nav.staff,
    shownTo: shown.person,
    used: now.organization ?? words.nav.staff,
    user: now.person,
  };
  const typed =
    why === 'account_lost' ? (await typedBefore(shown, page)).flatMap((one) => linesOf(one.typed, words.labels)) : [];
  return (
    <Page width="narrow" heading={t.heading[why]} lead={t.meaning[why](named)}>
      {why === 'account_lost' || !found.typed ? null : (
        <p className="mb-6">{why === 'another_person' ? t.keptFor(named) : t.kept}</p>
      )}
      {typed.length > 0 ? (
        <Card heading={t.typed}>
          <SummaryList items={typed} />
        </Card>
      ) : null}
      <WaysOn
        why={why}
        organizationId={shown.organizationId ?? ''}
        page={page}
        home={homeOf(reader)}
        t={t}
        names={named}
      />
    </Page>
  );
}

const queryShape = named('account', 'page');

/** A file that was asked for from the page of another of the reader's accounts. */
function fileOf(reader: SignedIn, { account, page }: { account?: string | undefined; page?: string | undefined }) {
  const theirs = reader.accounts.find(({ organizationId }) => organizationId === account);
  const path = safePath(page);
  if (!theirs || !path) return null;
  return {
    shown: { ...shownTo(reader), organizationId: theirs.organizationId, organization: theirs.name },
    page: path,
    typed: false,
  };
}

/** What was typed, to be copied: by the labels it was typed under. */
function linesOf(typed: Readonly<Record<string, string | string[]>> | null, labels: Readonly<Record<string, string>>) {
  return Object.entries(typed ?? {}).flatMap(([name, value]) => {
    const term = labels[name];
    const text = [value].flat().join(', ');
    return term && text ? [{ term, value: text }] : [];
  });
}
