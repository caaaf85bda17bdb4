import { AgreementReading } from '@/app/_components/agreement-reading';
import { LetterCode } from '@/app/_components/letter-code';
import type { bearer } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { locale, type Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { PasswordField } from '@/components/ui/password-field';
import { Reasons } from '@/components/ui/reasons';
import { ZoneField } from '@/components/ui/zone-field';
import { findAgreement } from '@/lib/agreement/queries';
import { reasonsAgainst } from '@/lib/delegation/lifecycle';
import type { Facts } from '@/lib/delegation/needs';
import { isKnownAddress } from '@/lib/identity/joining';
import { take } from '../actions';

type QuestionProps = {
  token: string;
  here: string;
  heading: string;
  facts: Facts;
  held: NonNullable<Awaited<ReturnType<typeof bearer>>>;
  words: Words;
};

/** The agreement to read, what a yes means, and the two answers; somebody new chooses a password. */
export async function Question({ token, here, heading, facts, held, words }: QuestionProps) {
  const { letter: t } = words.delegation;
  const [agreement, known] = await Promise.all([
    locale().then((language) => findAgreement(facts.agreementId, language)),
    isKnownAddress(facts.email),
  ]);
  const against = reasonsAgainst('take', held.actor, facts);
  return (
    <>
      {agreement ? (
        <Details summary={t.read}>
          <AgreementReading agreement={agreement} words={words} />
        </Details>
      ) : null}
      <h2 className="mt-6 text-lead">{t.means}</h2>
      <ul className="mt-2 mb-6 grid max-w-prose list-disc gap-1 pl-5">
        {t.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {against.length > 0 ? (
        <Reasons reasons={against.map(({ cure: _, ...reason }) => sentence(words, reason))} />
      ) : (
        <Form action={take} title={heading} submit={t.yes} hidden={{ token }}>
          <LetterCode code={held.code} />
          <p>{known ? t.known : t.newPassword}</p>
          {known ? null : (
            <PasswordField
              name="password"
              label={words.labels.password}
              hint={words.createAccount.passwordHint}
              autoComplete="new-password"
            />
          )}
          <ZoneField name="timeZone" />
        </Form>
      )}
      <div className="mt-5">
        <ButtonLink href={`${here}?answer=no`} tone="plain">
          {t.toNo}
        </ButtonLink>
      </div>
    </>
  );
}
