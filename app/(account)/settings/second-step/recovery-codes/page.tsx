import { redirect } from 'next/navigation';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { anybodySignedIn } from '@/app/_server/gates';
import { safePath } from '@/app/_server/paths';
import { codesToKeep } from '@/app/_server/shown-codes';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { KeepButtons } from '@/components/ui/keep-buttons';
import { Notice } from '@/components/ui/notice';
import { SettingsPage } from '../../_components/settings-page';
import { href } from '../_components/href';
import { keep } from '../actions';

/** New recovery codes, until their owner has kept them. */
export default async function RecoveryCodesPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [reader, words, query] = await Promise.all([
    anybodySignedIn(),
    loadWords(),
    readSearch(searchParams, named('next', 'renewed')),
  ]);
  const next = safePath(query.next);
  const codes = await codesToKeep(reader);
  if (!codes) redirect(href('', next));
  const { heading, codes: t } = words.secondStep;
  // Only these words go to the browser; what is a function cannot.
  const keeping = { copy: t.copy, copied: t.copied, print: t.print };
  const hidden = { ...(next ? { next } : {}), ...(query.renewed ? { renewed: 'yes' } : {}) };
  return (
    <SettingsPage
      at="/settings/second-step"
      heading={t.heading}
      path={[words.settings.nav.mine, heading]}
      lead={t.lead}
    >
      <Notice kind="warning">{t.once}</Notice>
      <Card heading={t.of({ email: reader.email })}>
        <ol className="mb-5 grid gap-x-8 gap-y-1 md:grid-cols-2 md:max-w-prose md:grid-cols-2">
          {codes.map((code) => (
            <li key={code} className="border-line border-b py-2 font-mono tracking-wide">
              {code}
            </li>
          ))}
        </ol>
        <KeepButtons text={codes.join('\n')} t={keeping} />
      </Card>
      <Form id="keep" action={keep} submit={t.kept} hidden={hidden} />
    </SettingsPage>
  );
}
