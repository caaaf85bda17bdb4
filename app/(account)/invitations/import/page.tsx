import { sentence } from '@/app/_server/action';
import { provider } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { FileField } from '@/components/ui/file-field';
import { Form } from '@/components/ui/form';
import { Page } from '@/components/ui/page';
import { Sheet, Columns as Sides } from '@/components/ui/sheet';
import { csvLimits } from '@/lib/csv-file';
import { listLists } from '@/lib/invitation/import-queries';
import { reasonsAgainstInviting } from '@/lib/invitation/inviting';
import { Columns } from './_components/columns';
import { Earlier } from './_components/earlier';
import { uploadList } from './actions';

/** Choosing a list of companies to invite; it is checked before anything is sent. */
export default async function ImportPage() {
  const member = await provider();
  const [say, reasons, lists] = await Promise.all([words(), reasonsAgainstInviting(member), listLists(member)]);
  const { invitationLists: w, labels } = say;
  const megabytes = csvLimits.bytes / 1_000_000;
  return (
    <Page heading={w.heading} title={false} lead={w.lead} back={{ href: '/invitations', text: w.back }}>
      <Sides side={<Earlier lists={lists} />}>
        <Sheet>
          <Form
            action={uploadList}
            title={w.heading}
            submit={w.submit}
            reasons={reasons.map((reason) => sentence(say, reason))}
            beside={
              <ButtonLink href="/invitations/import/template" tone="plain" file>
                {w.template}
              </ButtonLink>
            }
          >
            <FileField
              name="file"
              label={labels.file}
              hint={w.hint}
              accept=".csv,.txt,.tsv,text/csv,text/plain"
              limit={{ megabytes, sentence: say.fields.file_too_large({ label: labels.file, max: megabytes }) }}
            />
          </Form>
        </Sheet>
        <Columns />
      </Sides>
    </Page>
  );
}
