import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactAddress } from '@/lib/organization/contact-address';
import { mailDomains } from '@/lib/organization/mail-domains';
import { companyDomains } from './company-domains';
import { disguised } from './disguises';

describe('a primary contact’s address', () => {
  it.each([
    ['a@gmail.com', 'email_webmail', 'gmail.com'],
    ['a@outlook.com', 'email_webmail', 'outlook.com'],
    ['a@icloud.com', 'email_webmail', 'icloud.com'],
    ['a@aol.com', 'email_webmail', 'aol.com'],
    ['a@yahoo.co.uk', 'email_webmail', 'yahoo.co.uk'],
    ['a@live.com', 'email_webmail', 'live.com'],
    ['a@eu.hotmail.fr', 'email_webmail', 'hotmail.fr'],
    ['a@mailinator.com', 'email_disposable', 'mailinator.com'],
    ['x@contoso.onmicrosoft.com', 'email_tenant_domain', 'onmicrosoft.com'],
    ['info@contoso.com', 'email_role_address', undefined],
    ['not an address', 'email_malformed', undefined],
  ])('%s is refused with %s', async (typed, code, domain) => {
    const answer = await contactAddress(typed);
    expect(answer).toEqual({ ok: false, code, ...(domain && { params: { domain } }) });
  });

  it.each([
    'admin',
    'email',
    'marketing',
    'Sales.Jakarta',
    'no-reply',
    'help_desk',
    'info2',
    'i.n.f.o',
    'support+id',
    'pemasaran',
    'vertrieb',
  ])('%s@… belongs to a desk, not to a person', async (local) => {
    expect(await contactAddress(`${local}@contoso.com`)).toEqual({ ok: false, code: 'email_role_address' });
  });

  it.each(['ana', 'mark.sales', 'salma', 'adminah.putri', 'o.fficer', 'j.post', 'teamir', 'webber'])(
    '%s@… may be a person',
    async (local) => {
      expect(await contactAddress(`${local}@contoso.com`)).toMatchObject({ ok: true });
    },
  );

  it('is given back as it will be stored', async () => {
    expect(await contactAddress(' Ana+Cloud@Contoso.COM. ')).toEqual({ ok: true, address: 'ana+cloud@contoso.com' });
    expect(await contactAddress('ana@MÜNCHEN.example')).toEqual({ ok: true, address: 'ana@xn--mnchen-3ya.example' });
  });

  it('is never let through by a disguise of a refused domain, in 12,000 of them', async () => {
    const banned = [
      'gmail.com',
      'googlemail.com',
      'yahoo.com',
      'yahoo.co.uk',
      'outlook.com',
      'hotmail.com',
      'icloud.com',
      'aol.com',
      'yandex.ru',
    ];
    const disguise = fc.constantFrom(...banned).chain(disguised);
    await fc.assert(
      fc.asyncProperty(disguise, async (domain) => {
        expect(await contactAddress(`ana@${domain}`), domain).toMatchObject({ ok: false });
      }),
      { numRuns: 12_000 },
    );
  });

  it('is refused on every listed domain, below it and however it is written', async () => {
    const { disposable, webmail } = await mailDomains();
    for (const domain of new Set([...disposable, ...webmail])) {
      if (openToAll.has(domain)) continue;
      expect(await contactAddress(`ana@${domain}`), domain).toMatchObject({ ok: false });
      expect(await contactAddress(`ana@x.${domain.toUpperCase()}.`), domain).toMatchObject({ ok: false });
      expect(await contactAddress(`ana@${fullWidth(domain)}`), domain).toMatchObject({ ok: false });
    }
  });

  it('is accepted on the domain of a real company', async () => {
    for (const domain of companyDomains)
      expect(await contactAddress(`ana@${domain}`), domain).toMatchObject({ ok: true });
  });

  it('is accepted on 2,000 made-up company domains', async () => {
    const words =
      'alder amber anchor aspen birch bright canal cedar cobalt copper coral delta ember falcon fern harbor hazel indigo iron juniper'.split(
        ' ',
      );
    const trades =
      'analytics cloudworks consulting dynamics engineering industries logistics partners solutions systems'.split(' ');
    const endings = 'com co.id de co.uk fr com.br in com.au nl eu'.split(' ');
    for (const word of words)
      for (const trade of trades)
        for (const ending of endings)
          expect(await contactAddress(`ana.putri@${word}${trade}.${ending}`)).toMatchObject({ ok: true });
  });
});

// Suffixes under which anybody may register: listed as a whole, but what is below belongs to its owner.
const openToAll = new Set(['dyndns.org', 'net.ua', 'sakura.ne.jp', 'za.com']);

function fullWidth(domain: string): string {
  return domain
    .replace(/[a-z\d]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replaceAll('.', '。');
}
