import { redirect } from 'next/navigation';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { provenPerson } from '@/app/_server/gates';
import { safePath } from '@/app/_server/paths';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { CodeField } from '@/components/ui/code-field';
import { Copyable } from '@/components/ui/copyable';
import { Form } from '@/components/ui/form';
import { QrCode } from '@/components/ui/qr-code';
import { findKey } from '@/lib/identity/second-step';
import { SettingsPage } from '../../_components/settings-page';
import { href } from '../_components/href';
import { confirm } from '../actions';

/** The key for one's app, as a picture and to type, and the first code, which turns the second step on. Opening it changes nothing. */
export default async function SetUpPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [reader, words, { next: asked }] = await Promise.all([
    provenPerson(),
    loadWords(),
    readSearch(searchParams, named('next')),
  ]);
  const next = safePath(asked);
  const key = await findKey(reader);
  if (!key) redirect(href('', next));
  const { heading, setUp: t } = words.secondStep;
  return (
    <SettingsPage
      at="/settings/second-step"
      heading={t.heading}
      title={false}
      path={[words.settings.nav.mine, heading]}
      back={{ href: href('', next), text: heading }}
    >
      <Card heading={t.scan}>
        <div className="flex flex-wrap gap-x-8 gap-y-5">
          <QrCode text={key.address} label={t.picture} />
          <div className="grid min-w-0 flex-1 basis-64 content-start gap-1.5">
            <h3>{t.byHand}</h3>
            <p className="break-words font-strong">
              <Copyable value={key.typed} />
            </p>
            <p className="text-muted text-small">{t.byHandHint}</p>
            <p className="mt-3">
              <a href={key.address} className="touch inline-flex items-center">
                {t.open}
              </a>
            </p>
          </div>
        </div>
      </Card>
      <Card heading={t.confirm}>
        <Form action={confirm} title={t.heading} submit={t.submit} hidden={next ? { next } : {}}>
          <CodeField label={t.code} hint={t.codeHint} />
        </Form>
      </Card>
    </SettingsPage>
  );
}
