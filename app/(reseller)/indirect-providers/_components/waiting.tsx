import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { StatusTag } from '@/components/ui/status-tag';
import type { ParkedInvitation } from '@/lib/invitation/queries';
import type { Locale } from '@/lib/locale';
import { countryName } from '@/lib/region/names';

type WaitingProps = {
  invitations: readonly ParkedInvitation[];
  more: boolean;
  words: Words;
  when: When;
  language: Locale;
};

/** Invitations kept for the company: those that can be answered now, and those that wait until it lacks nothing more. */
export function Waiting({ invitations, more, words, when, language }: WaitingProps) {
  const { invitations: t } = words.partnerships.providers;
  return (
    <Card heading={t.heading}>
      <ul>
        {invitations.map(({ id, waits, provider, sentAt, expiresAt }) => (
          <li
            key={id}
            className="relative flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line py-3.5 not-first:border-t"
          >
            <div className="min-w-0">
              <h3>
                <Link href={`/indirect-providers/invitations/${id}`} className="after:absolute after:inset-0">
                  {t.asks({ provider: provider.name })}
                </Link>
              </h3>
              <p className="text-muted text-small">
                {t.sent({
                  country: countryName(provider.countryIso2, language),
                  day: sentAt ? when.shortDate(sentAt) : '',
                })}
                {expiresAt ? ` · ${t.until({ day: when.shortDate(expiresAt) })}` : ''}
              </p>
            </div>
            {waits ? <StatusTag status="wait">{t.waits}</StatusTag> : <StatusTag status="need">{t.ready}</StatusTag>}
          </li>
        ))}
      </ul>
      {more ? <p className="mt-3 text-muted text-small">{t.more({ count: invitations.length })}</p> : null}
    </Card>
  );
}
