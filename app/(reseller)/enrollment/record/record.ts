import { answersOf } from '@/app/_components/enrollment/answers';
import { knownItems } from '@/app/_components/enrollment/known-items';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { SummaryItem } from '@/components/ui/summary-list';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { findDeclared, type Mine } from '@/lib/enrollment/queries';
import { isSending } from '@/lib/enrollment/sendings';
import { fullName } from '@/lib/field/person-name';
import type { Locale } from '@/lib/locale';
import type { Sheet, SheetPart } from '@/lib/paper/sheet';
import { sayMoment } from '@/lib/reader/day';
import { plain } from '@/lib/reader/isolate';
import { marketOf } from '../_components/caption';
import { lookedUpPart } from './looked-up';

type Asked = { member: Member; mine: Mine; words: Words; when: When; language: Locale; timeZone: string };

/** The record of what was sent in last; null where nothing is. A draft begun since stands in none. */
export async function recordOf({ mine, ...asked }: Asked): Promise<Sheet | null> {
  const sent = (await findDeclared(mine.id)) ?? mine.sent;
  return sent?.submittedAt ? written({ ...asked, mine: { ...mine, sent, profile: sent } }) : null;
}

async function written(asked: Asked): Promise<Sheet> {
  const { mine, words, language, timeZone } = asked;
  const { organization } = mine;
  const { enrollmentRecord: t, profile } = words;
  const answers = answersOf({ mine, words, language });
  const known = await knownItems(asked);
  const lookedUp = known.length > 0 ? null : await lookedUpPart(asked);
  const at = now();
  const parts: SheetPart[] = [
    { heading: t.enrollment, rows: await aboutRows(asked) },
    ...(known.length > 0
      ? [{ heading: words.knownAlready.heading, rows: rowsOf(known) }]
      : [
          { heading: profile.check.companyHeading, rows: rowsOf(answers.company) },
          ...(lookedUp ? [lookedUp] : []),
          { heading: profile.check.primaryHeading, rows: rowsOf(answers.primary) },
        ]),
    { heading: profile.check.supportHeading, rows: rowsOf(answers.support) },
    { heading: t.declaration, rows: declarationRows(asked) },
  ];
  return {
    title: plain(t.title({ reference: mine.reference })),
    subject: plain(t.made({ company: organization.name, at: sayMoment(at, language, timeZone) })),
    language,
    written: at,
    country: organization.countryIso2,
    parts,
    page: (number, of) => plain(t.page({ number: `${number}`, of: `${of}` })),
  };
}

async function aboutRows({ mine, words, language, timeZone }: Asked) {
  const { enrollmentRecord: t, profile } = words;
  const { organization, createdAt, sentAt } = mine;
  const { location } = organization;
  const say = (at: Date) => sayMoment(at, language, timeZone);
  const confirmed = mine.history.findLast(({ event }) => event === 'confirm' || event === 'undo_deny');
  const sendings = mine.history.filter(isSending);
  return [
    { term: t.reference, value: mine.reference },
    { term: t.account, value: organization.name },
    { term: t.place, value: await marketOf(organization.countryIso2, language) },
    { term: t.begun, value: say(createdAt) },
    ...(sentAt && sendings.length > 1 ? [{ term: t.sentFirst, value: say(sentAt) }] : []),
    ...sendings.slice(-1).map(({ at }) => ({ term: t.sent, value: say(at) })),
    ...(confirmed ? [{ term: t.confirmed, value: say(confirmed.at) }] : []),
    { term: t.partnerId, value: location ? plain(profile.check.locationOf(location)) : profile.check.noPartnerId },
  ];
}

function declarationRows({ mine, words, language, timeZone }: Asked) {
  const { enrollmentRecord: t } = words;
  const entry = mine.history.findLast(isSending);
  if (!entry?.declaration) return [{ term: t.declared, value: t.noDeclaration }];
  const { statement, version } = entry.declaration;
  const at = sayMoment(entry.at, language, timeZone);
  return [
    { term: t.declared, value: statement },
    { term: t.declaredBy, value: plain(t.sentBy({ name: fullName(entry.declaration), at })) },
    { term: t.words, value: version },
  ];
}

// On paper every value is text; what sets it apart on a page is not.
function rowsOf(items: readonly SummaryItem[]) {
  return items.map(({ term, value }) => ({ term, value: typeof value === 'string' ? plain(value) : '' }));
}
