import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import type { ProviderService } from '@/generated/prisma/enums';
import { languageName } from '@/lib/reader/languages';

type Kept = {
  services: readonly ProviderService[];
  languages: readonly string[];
  about: string;
  email: string;
  telephone: string;
  website: string;
};

/** The profile for somebody who may read but not change it. */
export async function AsItStands({ kept }: { kept: Kept }) {
  const [{ labels, providers: t }, language] = await Promise.all([loadWords(), locale()]);
  const said = (value: string) => value || <span className="text-muted">{t.profile.none}</span>;
  return (
    <Card>
      <SummaryList
        items={[
          { term: labels.services, value: said(kept.services.map((one) => t.services[one]).join(', ')) },
          { term: labels.languages, value: said(kept.languages.map((one) => languageName(one, language)).join(', ')) },
          { term: labels.about, value: said(kept.about) },
          { term: labels.email, value: said(kept.email) },
          { term: labels.telephone, value: said(kept.telephone) },
          { term: labels.website, value: said(kept.website) },
        ]}
      />
      <p className="mt-3 text-muted text-small">{t.profile.readOnly}</p>
    </Card>
  );
}
