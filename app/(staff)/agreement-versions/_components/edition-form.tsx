import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import type { AgreementKind } from '@/lib/agreement/queries';
import type { Changes } from '@/lib/edition/schema';
import { locales } from '@/lib/locale';
import { save } from '../actions';

type Written = {
  kind: AgreementKind;
  title: string;
  text: string;
  translationTitle: string | null;
  translationText: string | null;
  mustSign: keyof Words['agreementVersions']['mustSign'];
  /** What only a draft has. */
  draft?: { id: string; version: number; label: string; changes: Changes; effectiveOn: string };
};

type EditionFormProps = { written: Written; earliest: string; words: Words };

/** A version as it is written: its text and translation, what changes in every language, its day, and who must accept it. */
export function EditionForm({ written, earliest, words: { agreementVersions: t, labels } }: EditionFormProps) {
  const { kind, title, text, translationTitle, translationText, mustSign, draft } = written;
  const hidden: Record<string, string> = draft ? { editionId: draft.id, seen: `${draft.version}` } : {};
  return (
    <Card heading={t.form.heading}>
      <Form
        id="version"
        keeps={`version-${draft?.id ?? kind}`}
        action={save}
        title={draft ? undefined : t.form.addHeading({ kind: t.kinds[kind] })}
        submit={draft ? t.form.save : t.form.add}
        hidden={{ ...hidden, agreementKind: kind }}
      >
        <Field
          name="versionLabel"
          label={labels.versionLabel}
          hint={t.form.versionHint}
          value={draft?.label}
          autoComplete="off"
        />
        <Field name="textTitle" label={labels.textTitle} value={title} width="full" />
        <TextArea name="text" label={labels.text} hint={t.form.textHint} value={text} rows={12} />
        <Field
          name="translationTitle"
          label={labels.translationTitle}
          value={translationTitle ?? ''}
          width="full"
          optional
        />
        <TextArea
          name="translationText"
          label={labels.translationText}
          hint={t.form.translationHint}
          value={translationText ?? ''}
          rows={8}
          optional
        />
        {locales.map((language) => (
          <TextArea
            key={language}
            name={`changes_${language}`}
            label={labels[`changes_${language}`]}
            hint={t.form.changesHint}
            value={draft?.changes[language]}
            rows={2}
          />
        ))}
        <Field
          name="effectiveOn"
          type="date"
          label={labels.effectiveOn}
          hint={t.form.fromHint({ day: earliest })}
          value={draft?.effectiveOn}
        />
        <Select
          name="mustSign"
          label={labels.mustSign}
          hint={t.form.mustSignHint}
          value={mustSign}
          width="full"
          choices={(['everybody', 'resellers', 'providers', 'nobody'] as const).map((value) => ({
            value,
            label: t.mustSign[value],
          }))}
        />
      </Form>
    </Card>
  );
}
