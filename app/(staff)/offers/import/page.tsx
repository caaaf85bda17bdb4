import { Page } from '@/app/_components/page';
import { operator } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Details } from '@/components/ui/details';
import { FileField } from '@/components/ui/file-field';
import { Form } from '@/components/ui/form';
import { importFile } from '../actions';

const example = `code,name,description,region,currency,price,term,min,max
MAIL-BASIC,Mail and documents,Mail with 50 GB and documents in the browser,APAC,USD,4.50,month,1,300`;

/** Brings offers into the catalogue from a file. */
export default async function ImportOffersPage() {
  await operator();
  const { offers } = await loadWords();
  const { importing: t } = offers;
  return (
    <Page width="narrow" heading={t.heading} title={false} lead={t.lead} back={{ href: '/offers', text: t.back }}>
      <p>{t.columns}</p>
      <p className="mt-2 mb-4 font-strong text-small">{t.list}</p>
      <Details summary={t.example}>
        <pre translate="no" className="overflow-x-auto text-small">
          {example}
        </pre>
      </Details>
      <Form action={importFile} title={t.heading} submit={t.submit}>
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept=".csv,text/csv"
          limit={{ megabytes: 1, sentence: t.tooLarge }}
        />
      </Form>
    </Page>
  );
}
