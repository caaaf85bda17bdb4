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
    ['a@love.com', 'email_webmail', 'love.com'],
    ['a@live.com.my', 'email_webmail', 'live.com.my'],
    ['a@outlook.co.id', 'email_webmail', 'outlook.co.id'],
    ['a@zoho.in', 'email_webmail', 'zoho.in'],
    ['a@livemail.tw', 'email_webmail', 'livemail.tw'],
    ['a@tempmail.com', 'email_disposable', 'tempmail.com'],
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
    'no-reply',
    'help_desk',
    'info2',
    'i.n.f.o',
    'support+id',
    'pemasaran',
    'vertrieb',
    'admins',
    'Admins',
    'admin-team',
    'the.team',
    'tim.penjualan',
    'our-team',
    'inboxes',
    'public.relations',
    'marketing-dan-penjualan',
    'admin.2',
    'admin_01',
    '2admin',
    'info+ana',
    'enquiries',
    'inquiry',
    'hr',
    'HR',
    'hr-1',
    'customer-service',
    'customer.care',
    'accounts-payable',
    'webmasters',
    'sekretariat',
    'sekretaris2',
    'keuangan',
    'bagian.keuangan',
    'tata-usaha',
    'staf-staf',
    'layanan_pelanggan',
    'surel',
    'pengadaan+id',
    'hola',
    'mktg',
    'licenses',
    'renewals',
    'resellers',
    'akunting',
    'superadmin',
    'global.admin',
    'partner-center',
    'business.development',
    'kontakty',
    'rrhh',
    'Empfang',
  ])('%s@… belongs to a desk, not to a person', async (local) => {
    expect(await contactAddress(`${local}@contoso.com`)).toEqual({ ok: false, code: 'email_role_address' });
  });

  it.each([
    'ana',
    'mark.sales',
    'salma',
    'adminah.putri',
    'o.fficer',
    'j.post',
    'teamir',
    'webber',
    'hr.singh',
    'singh.hr',
    'h.r',
    'sales.jakarta',
    'it.nguyen',
    'mitra.wijaya',
    'info.santoso',
    'umum.hidayat',
    'tim.cook',
    'tim',
    'mitra',
    'my',
    'my.tim',
    'hughes',
    'alles',
    'ana+info',
    'adminto',
    'infoman',
    'pr.sharma',
    'contact.zhang',
    'james',
    'thomas',
    'andreas',
  ])('%s@… may be a person', async (local) => {
    expect(await contactAddress(`${local}@contoso.com`)).toMatchObject({ ok: true });
  });

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

  it('is refused on every listed domain (every twentieth of the short-lived), below it and however it is written', async () => {
    const { disposable, webmail } = await mailDomains();
    const sample = [...disposable].filter((_, place) => place % 20 === 0);
    for (const domain of new Set([...sample, ...webmail])) {
      if (openToAll.has(domain)) continue;
      expect(await contactAddress(`ana@${domain}`), domain).toMatchObject({ ok: false });
      expect(await contactAddress(`ana@x.${domain.toUpperCase()}.`), domain).toMatchObject({ ok: false });
      expect(await contactAddress(`ana@${fullWidth(domain)}`), domain).toMatchObject({ ok: false });
    }
  });

  it('is refused on web mail of the seed’s brands in every country they give it in, and what they are part of', async () => {
    const brands = {
      live: 'com co.uk com.my com.sg com.ph com.au com.mx com.ar com.pt nl fr de it be se dk no ie jp cn in ca at ru cl hk',
      hotmail:
        'com co.uk co.id com.tr com.br com.ar com.my co.th co.jp fr de it es nl be se dk no fi ch gr hu sg my ph',
      outlook:
        'com co.id co.th com.br com.tr com.vn com.gr jp kr my ph sg in it fr de es be dk cl cz hu ie il lv pt sa sk at',
      yahoo:
        'com co.id co.uk co.in co.jp co.th com.sg com.my com.ph com.vn com.au com.br com.hk com.tw com.mx fr de it es ca gr in',
      aol: 'com co.uk de fr it es jp com.au com.br com.mx',
      gmx: 'com net de at ch fr es us co.uk org eu',
    };
    const others =
      'love.com ygm.com games.com wow.com aim.com msn.com passport.com windowslive.com me.com mac.com icloud.com ymail.com rocketmail.com y7mail.com ' +
      'myyahoo.com googlemail.com gmail.com web.de mail.ru proton.me pm.me zohomail.com qq.com 163.com naver.com telkom.net plasa.com';
    const all = Object.entries(brands).flatMap(([brand, suffixes]) =>
      suffixes.split(' ').map((one) => `${brand}.${one}`),
    );
    for (const domain of [...all, ...others.split(' ')])
      expect(await contactAddress(`ana@${domain}`), domain).toMatchObject({ ok: false });
  });

  it('is accepted where a brand’s word is another company’s name', async () => {
    for (const domain of [
      'live.dev',
      'love.co.id',
      'livenation.com',
      'kopi.my.id',
      'kopi.web.id',
      'acme.eu.org',
      'acme.za.com',
      'acme.pp.ua',
      'outlookgroup.com',
      'mail-order.co.id',
      'games.co.id',
    ])
      expect(await contactAddress(`ana@${domain}`), domain).toMatchObject({ ok: true });
  });

  it('is refused on what short-lived addresses are given out from, by more than one list', async () => {
    const { disposable } = await mailDomains();
    expect(disposable.size).toBeGreaterThan(150_000);
    for (const domain of [
      'mailinator.com',
      '10minutemail.com',
      'yopmail.com',
      'guerrillamail.com',
      'temp-mail.org',
      'trashmail.com',
      'sharklasers.com',
      '0-180.com',
    ])
      expect(await contactAddress(`ana@${domain}`), domain).toMatchObject({ code: 'email_disposable' });
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

// Suffixes of web mail and of sites: what is below is its owner's.
const openToAll = new Set(['dyndns.org', 'sakura.ne.jp']);

function fullWidth(domain: string): string {
  return domain
    .replace(/[a-z\d]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replaceAll('.', '。');
}
