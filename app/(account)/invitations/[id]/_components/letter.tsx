import { Card } from '@/components/ui/card';
import { SubNav } from '@/components/ui/sub-nav';
import { previewInvitation } from '@/emails/preview';
import { after, now } from '@/lib/clock';
import { invitationLasts } from '@/lib/invitation/move';
import { zoneOfInvited } from '@/lib/invitation/tell';
import type { InvitationNews } from '@/lib/letter/letters';
import { isLocale, locales } from '@/lib/locale';
import { LetterPaper } from './letter-paper';
import type { Shown } from './shown';

/** The letter as it would leave now, in the language it is sent in or, by a tab, in the other. `preview`: what the address asks for. */
export function Letter({ content, preview, shown }: { content: InvitationNews; preview: unknown; shown: Shown }) {
  const { found, words } = shown;
  const { letter: t } = words.invitations;
  const { id, language: chosen } = found.facts;
  const sent = isLocale(chosen) ? chosen : 'en';
  const seen = isLocale(preview) ? preview : sent;
  const named = words.settings.profile.locales;
  const reader = { locale: seen, zone: zoneOfInvited(found.facts) };
  return (
    <div id="letter" className="scroll-mt-4">
      <Card heading={t.heading}>
        <SubNav
          look="tabs"
          label={t.languages}
          items={locales.map((locale) => ({
            href: `/invitations/${id}?preview=${locale}#letter`,
            label: locale === sent ? t.sentIn({ language: named[locale] }) : named[locale],
            current: locale === seen,
          }))}
        />
        <LetterPaper letter={previewInvitation(content, reader, after(now(), invitationLasts))} subject={t.subject} />
        <p className="mt-4 text-muted text-small">{t.note}</p>
      </Card>
    </div>
  );
}
