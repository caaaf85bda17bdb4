import { Globe, Mail, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { telephoneToRead } from '@/lib/field/phone';
import type { Published } from '@/lib/provider/directory';

type Reached = Pick<Published, 'email' | 'telephone' | 'website'>;

/** How a provider is reached. */
export async function Contact({ provider: { email, telephone, website } }: { provider: Reached }) {
  const { providers, labels } = await loadWords();
  const { page: t } = providers;
  return (
    <Card heading={t.contact}>
      {email || telephone || website ? (
        <ul className="grid gap-1">
          {email ? (
            <Way Icon={Mail} label={labels.email}>
              <a href={`mailto:${email.split('@').map(encodeURIComponent).join('@')}`}>
                <bdi>{email}</bdi>
              </a>
            </Way>
          ) : null}
          {telephone ? (
            <Way Icon={Phone} label={labels.telephone}>
              <a href={`tel:${telephone}`}>{telephoneToRead(telephone)}</a>
            </Way>
          ) : null}
          {website ? (
            <Way Icon={Globe} label={labels.website}>
              <a href={website} rel="nofollow noopener noreferrer">
                {website.replace(/^https?:\/\//, '')}
              </a>
            </Way>
          ) : null}
        </ul>
      ) : (
        <p className="text-muted">{t.noContact}</p>
      )}
    </Card>
  );
}

function Way({ Icon, label, children }: { Icon: typeof Mail; label: string; children: ReactNode }) {
  return (
    <li className="touch grid grid-cols-[auto_minmax(0,1fr)] items-center gap-3">
      <Icon aria-hidden="true" size={18} className="text-muted" />
      <span>
        <span className="sr-only">{label}: </span>
        {children}
      </span>
    </li>
  );
}
