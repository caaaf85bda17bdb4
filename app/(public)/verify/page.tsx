import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { sentence } from '@/app/_server/sentence';
import { origin } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { findGenuine } from '@/lib/agreement/genuine';
import { networkOf } from '@/lib/network';
import { readFingerprint } from '@/lib/signed-copy/fingerprint';
import { refusalAfterTry } from '@/lib/throttle';
import { Answer } from './_components/answer';
import { ByFile } from './_components/by-file';
import { ByFingerprint } from './_components/by-fingerprint';
import { WhatItProves } from './_components/what-it-proves';

/** Tells anybody, without an account, whether a PDF is one of ours. The file stays where it is: its fingerprint alone is asked about. */
export default async function VerifyPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [{ sha256: asked = '' }, words] = await Promise.all([readSearch(searchParams, named('sha256')), loadWords()]);
  const { verifying: t } = words;
  const typed = readFingerprint(asked);
  const known = typed && 'sha256' in typed ? typed.sha256 : null;
  const refusal = known ? await refusalAfterTry('verify', networkOf((await origin()).ip)) : null;
  const [reason] = refusal?.reasons ?? [];
  return (
    <Page width="narrow" heading={t.heading} lead={t.lead}>
      <div className="grid gap-6">
        {reason ? <Notice kind="warning">{sentence(words, reason).text}</Notice> : null}
        {known && !refusal ? <Answer found={await findGenuine(known)} sha256={known} words={words} /> : null}
        <ByFile t={t.file} />
        <ByFingerprint typed={typed} asked={asked} open={!known} t={t} />
        <WhatItProves t={t.proves} />
      </div>
    </Page>
  );
}
