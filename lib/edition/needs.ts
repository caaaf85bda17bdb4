import type { EditionStatus } from '@/generated/prisma/enums';
import type { AgreementKind } from '@/lib/agreement/queries';
import type { Need as NeedOf } from '@/lib/lifecycle';

/** How many days before its day a version is announced at the latest. Source: clause 12.1 of the sample. */
export const noticeDays = 30;

/** What the lifecycle needs to know of an edition, read in the transaction that moves it; days as YYYY-MM-DD in UTC, whose midnight is a version's. */
export type Facts = {
  id: string;
  status: EditionStatus;
  version: number;
  kind: AgreementKind;
  label: string;
  text: string;
  effectiveOn: string;
  today: string;
  /** The day from which one published now may be in force. */
  earliest: string;
  /** The newest version that stands, in force or to come. */
  before: { label: string; text: string; on: string } | null;
  /** A version of this kind is called so already. */
  taken: boolean;
};

type Need = NeedOf<Facts>;

export const announcedInTime: Need = ({ effectiveOn, earliest }) =>
  effectiveOn >= earliest ? [] : [{ code: 'version_too_soon', field: 'effectiveOn', with: { day: earliest } }];

export const afterTheOthers: Need = ({ effectiveOn, before }) =>
  !before || effectiveOn > before.on
    ? []
    : [{ code: 'version_not_last', field: 'effectiveOn', with: { day: before.on, other: before.label } }];

export const calledAnew: Need = ({ taken }) => (taken ? [{ code: 'version_exists', field: 'versionLabel' }] : []);

export const changesSomething: Need = ({ text, before }) =>
  text === before?.text ? [{ code: 'version_unchanged', field: 'text', with: { other: before.label } }] : [];

export const beforeItsDay: Need = ({ today, effectiveOn }) =>
  today < effectiveOn ? [] : [{ code: 'version_in_force', cure: 'reload' }];
