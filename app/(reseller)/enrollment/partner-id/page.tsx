import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { chosenBefore, chosenPartnerId } from '@/app/_server/chosen';
import { reseller } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords, locale } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { Reasons } from '@/components/ui/reasons';
import { reasonsAgainstStarting } from '@/lib/enrollment/ahead';
import { findMine } from '@/lib/enrollment/queries';
import { usesSigned } from '@/lib/partner-id/commands';
import { findIdentifiers } from '@/lib/partner-id/identifiers';
import { countryName } from '@/lib/region/names';
import { Choosing } from './_components/choosing';
import { Later } from './_components/later';
import { SignIn } from './_components/sign-in';

/** The PartnerID: first whose identifiers, then which of them. Both can be left for later. */
export default async function PartnerIdPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await reseller();
  const [{ reset, known, sent, transfer }, found, signed, chosen, mine, words, language] = await Promise.all([
    readSearch(searchParams, named('reset', 'known', 'sent', 'transfer')),
    findIdentifiers(member),
    usesSigned(member),
    chosenBefore(chosenPartnerId(member)),
    findMine(member),
    loadWords(),
    locale(),
  ]);
  const { partnerId: t } = words;
  const country = countryName(found.country, language);
  const reasons = reasonsAgainstStarting(member).map((reason) => sentence(words, reason));
  const mayDefer = mine !== null && !mine.isOver && !found.chosen;
  return (
    <Page
      width="narrow"
      heading={t.heading}
      title={reasons.length > 0 ? t.heading : false}
      lead={t.lead({ country })}
      back={{ href: '/enrollment', text: t.back }}
    >
      {found.chosen ? (
        <Notice kind="success" heading={t.linked({ partnerId: found.chosen.partnerId, city: found.chosen.city })}>
          <p>{signed ? t.linkedSigned : t.linkedNow}</p>
        </Notice>
      ) : null}
      {reset && !found.account ? <Notice kind="success">{t.signIn.reset}</Notice> : null}
      {transfer ? (
        <Notice kind="success">
          {transfer === 'asked' ? words.membership.taken.asked : words.membership.taken.tookBack}
        </Notice>
      ) : null}
      {mayDefer && mine.partnerIdDeferredAt ? <Notice kind="info">{t.later.chosen}</Notice> : null}
      {reasons.length > 0 ? (
        <Reasons reasons={reasons} />
      ) : (
        <>
          {found.account ? (
            <Choosing
              {...{ member, found, known }}
              sent={sent === 'yes'}
              wished={chosen?.partnerId?.[0]}
              signed={signed}
              words={words}
              language={language}
            />
          ) : (
            <SignIn title={t.heading} words={words} />
          )}
          {mayDefer && !mine.partnerIdDeferredAt ? <Later t={t.later} /> : null}
        </>
      )}
    </Page>
  );
}
