import { Page } from '@/app/_components/page';
import { operator } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
import { Details } from '@/components/ui/details';
import { FileField } from '@/components/ui/file-field';
import { Form } from '@/components/ui/form';
import { importFile } from '../actions';

const example = `code,name,description,region,currency,price,term,min,max
MAIL-BASIC,Mail and documents,Mail with 50 GB and documents in the browser,APAC,USD,4.50,month,1,300`;

/** Brings offers into the catalogue from a file. */
export default async function ImportOffersPage() {
  await operator();
  const { offers } = await words();
  const { importing: w } = offers;
  return (
    <Page width="narrow" heading={w.heading} title={false} lead={w.lead} back={{ href: '/offers', text: w.back }}>
      <p>{w.columns}</p>
      <p className="mt-2 mb-4 font-strong text-small">{w.list}</p>
      <Details summary={w.example}>
        <pre className="overflow-x-auto text-small">{example}</pre>
      </Details>
      <Form action={importFile} title={w.heading} submit={w.submit}>
        <FileField
          name="file"
          label={w.file}
          hint={w.fileHint}
          accept=".csv,text/csv"
          limit={{ megabytes: 1, sentence: w.tooLarge }}
        />
      </Form>
    </Page>
  );
}
