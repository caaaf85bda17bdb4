import type { ComponentProps } from 'react';
import type { Member } from '@/lib/actor';
import type { Identifier } from '@/lib/partner-id/identifiers';
import { lookUp } from '@/lib/partner-id/looked-up';
import { Identifiers } from './identifiers';
import { LookUp } from './look-up';
import { Taken } from './taken';
import { Unproven } from './unproven';

type ChoosingProps = Omit<ComponentProps<typeof Identifiers>, 'shown' | 'told'> & {
  member: Member;
  /** The PartnerID that was typed. */
  known: string | undefined;
  /** Whether the letter that proves the membership account's address was just sent. */
  sent: boolean;
};

/** All PartnerIDs of the membership account, or what a typed one leads to. */
export function Choosing({ member, known, sent, ...list }: ChoosingProps) {
  const { found, words, language } = list;
  const { account, country, identifiers } = found;
  const result = known ? lookUp(identifiers, country, known) : null;
  const elsewhere = result?.found === 'location' && result.place.countryIso2 !== country;
  const shown =
    result?.found === 'global'
      ? result.matching
      : result?.found === 'location'
        ? [result.place, ...result.matching]
        : identifiers;
  return (
    <>
      {account && !account.addressProvenAt ? (
        <Unproven email={account.signInEmail} sent={sent} t={words.membership.unproven} />
      ) : null}
      <LookUp typed={known} {...{ result, country, words, language }} />
      {shown.length > 0 ? <Identifiers {...list} shown={shown} told={elsewhere} /> : null}
      <Taken member={member} places={shown.filter(isTaken)} words={words} />
    </>
  );
}

const isTaken = ({ reasons }: Identifier) => reasons.some(({ code }) => code === 'location_taken');
