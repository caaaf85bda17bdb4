import { Body, Button, Container, Head, Heading, Hr, Html, Preview, render, Section, Text } from 'react-email';
import { Sentence } from '@/components/ui/sentence';
import { plain } from '@/lib/reader/isolate';
import { Mark } from './mark';
import { sheet, style } from './paper-style';
import type { Quotation } from './template';
import type { Composed } from './write';

/** The letter as HTML. Everything in it is text to React: nothing people typed becomes an element or a link. */
export function printHtml(letter: Composed): Promise<string> {
  return render(<Paper {...letter} />);
}

function Paper(letter: Composed) {
  const { locale, greeting, heading, paragraphs, points, quote, after, facts, code, button, opens } = letter;
  return (
    <Html lang={locale}>
      <Head>
        <title>{plain(heading)}</title>
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{sheet}</style>
      </Head>
      <Body lang={locale} className="paper" style={style.paper}>
        <Preview useTitleTag={false}>{plain(paragraphs[0] ?? '')}</Preview>
        <Container style={style.column}>
          <Section className="sheet" style={style.sheet}>
            <Letterhead {...letter} />
            <Section style={style.inside}>
              <Text className="ink" style={style.paragraph}>
                <Sentence>{greeting}</Sentence>
              </Text>
              <Heading as="h1" className="ink" style={style.heading}>
                <Sentence>{heading}</Sentence>
              </Heading>
              <Paragraphs lines={paragraphs} />
              {points.length > 0 && <Points points={points} />}
              {quote && <Quote {...quote} />}
              <Paragraphs lines={after} />
              <Facts facts={facts} />
              {code && <Code {...code} />}
              <Button href={button.href} className="button" style={style.button}>
                {button.text}
              </Button>
              <Text className="muted" style={style.opens}>
                {opens}
              </Text>
              <No {...letter} />
            </Section>
          </Section>
          <Foot {...letter} />
        </Container>
      </Body>
    </Html>
  );
}

/** Who writes: the portal, or a provider by its name, through the portal. */
function Letterhead({ voice, via }: Composed) {
  const provider = voice?.as === 'provider' ? voice.name : null;
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} border={0} className="head" style={style.letterhead}>
      <tbody>
        <tr>
          <td style={style.mark}>
            <Mark />
          </td>
          <td className="brand" style={style.brand}>
            <Sentence>{provider ?? 'Mitra'}</Sentence>
          </td>
          {provider && (
            <td className="muted" style={style.via}>
              {via}
            </td>
          )}
        </tr>
      </tbody>
    </table>
  );
}

function Facts({ facts }: Pick<Composed, 'facts'>) {
  if (facts.length === 0) return null;
  return (
    <table cellPadding={0} cellSpacing={0} border={0} className="box" style={style.facts}>
      <tbody>
        {facts.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row" className="muted" style={style.factLabel}>
              {label}
            </th>
            <td className="ink" style={style.fact}>
              <Sentence>{value}</Sentence>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function No({ no }: Composed) {
  return (
    no && (
      <>
        <Hr className="line" style={style.line} />
        <Text className="ink" style={style.no}>
          <Sentence>{no}</Sentence>
        </Text>
      </>
    )
  );
}

function Foot({ why, choose, from }: Composed) {
  return (
    <Text className="muted" style={style.foot}>
      <Sentence>{why}</Sentence> {choose?.href ? <a href={choose.href}>{choose.text}</a> : choose?.text}
      <br />
      {from}
    </Text>
  );
}

function Paragraphs({ lines }: { lines: string[] }) {
  return lines.map((line) => (
    <Text key={line} className="ink" style={style.paragraph}>
      <Sentence>{line}</Sentence>
    </Text>
  ));
}

function Points({ points }: Pick<Composed, 'points'>) {
  return (
    <ol className="ink" style={style.points}>
      {points.map(({ title, lines, quote }) => (
        <li key={`${title} ${lines.join()}`} className="ink" style={style.point}>
          {title && <strong>{title}</strong>}
          {lines.map((line) => (
            <Text key={line} className="ink" style={style.pointLine}>
              <Sentence>{line}</Sentence>
            </Text>
          ))}
          {quote && <Quote {...quote} />}
        </li>
      ))}
    </ol>
  );
}

function Code({ label, digits, means }: NonNullable<Composed['code']>) {
  return (
    <>
      <Text className="ink" style={style.beforeQuote}>
        {label}: <strong style={style.code}>{digits}</strong>
      </Text>
      <Text className="muted" style={style.codeMeans}>
        {means}
      </Text>
    </>
  );
}

function Quote({ before, text }: Quotation) {
  return (
    <>
      <Text className="ink" style={style.beforeQuote}>
        <Sentence>{before}</Sentence>
      </Text>
      <blockquote className="quote" style={style.quote}>
        {text.split('\n').map((line) => (
          <Text key={line} dir="auto" className="ink" style={style.quoted}>
            {line}
          </Text>
        ))}
      </blockquote>
    </>
  );
}
