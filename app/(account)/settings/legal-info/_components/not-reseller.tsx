import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import type { OrganizationKind } from '@/generated/prisma/enums';

/** What stands in Legal info of a company that has not enrolled, or never can. */
export function NotReseller({ kind, words }: { kind: OrganizationKind | undefined; words: Words }) {
  const { legalInfo: t } = words.settings;
  if (kind === 'customer') return <Notice>{t.notReseller}</Notice>;
  if (kind !== 'reseller') return null;
  return (
    <EmptyState heading={t.noneHeading} action={<ButtonLink href="/welcome">{t.enroll}</ButtonLink>}>
      <p>{t.none}</p>
    </EmptyState>
  );
}
