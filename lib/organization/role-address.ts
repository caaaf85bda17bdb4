/**
 * True when the part before the @ names a desk rather than a person: info, no-reply, admins, admin2, support+jakarta, pemasaran. Only as a whole:
 * hr.singh and mark.sales are people.
 */
export function isRoleAddress(local: string): boolean {
  const words = local
    .toLowerCase()
    .replace(/\+.*$/, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const desk = words.some(isDesk) && words.every((word) => isDesk(word) || beside.has(word));
  return desk || (isDesk(words.join('')) && !areInitials(words));
}

function isDesk(word: string): boolean {
  const singulars = [word, word.replace(/ies$/, 'y'), word.replace(/(s|x|ch|sh)es$/, '$1'), word.replace(/s$/, '')];
  return singulars.some((one) => desks.has(one));
}

// Words of a desk's name beside another; alone they may be a person's, such as Tim, Mitra or My.
const beside = new Set('and bagian dan dept desk divisi for mitra my of our the tim untuk'.split(' '));

// H. R. Singh may well write as h.r@; i.n.f.o is nobody's name.
function areInitials(words: readonly string[]): boolean {
  return words.length <= 3 && words.every((word) => word.length === 1);
}

/**
 * Maintained by hand: what the seed's refusals name, the mailbox names of RFC 2142, and the desks of offices in several languages. In the
 * singular, where that is a word of its own.
 */
const desks = new Set(
  (
    'abuse account accounting accountspayable accountsreceivable ads advertise advertising admin administration administrator aide alert all anfrage ' +
    'applications ask assistance automated backoffice bestellung billing board bookings bookkeeping bot bounce bounces buchhaltung business career ceo cfo cto ' +
    'chat club commercial communication company compliance compta comptabilite concierge connect contabilidad contabilita contact contacto contactus contato ' +
    'corporate css customer customercare customerservice customersupport cs cso daemon dataprotection demo department dev developer devops dir direction ' +
    'director distribution dns donotreply dpo editor editorial education email employee employment enquiry error event everyone example exec executive export faq ' +
    'feedback finance financial firma forum front frontdesk general gdpr group guest headoffice hello hallo halo help helpdesk helpline hi hiring home host ' +
    'hostmaster hotline hr hrd humanresources import inbound inbox info infodesk information inquiry internal internet intern investor investorrelations ' +
    'invest invoice it itadmin itsupport job join kontakt kontak kundenservice learn legal letter list listserv logistics logistik login mail mailbox mailer ' +
    'mailerdaemon mailing main maintenance management manager marketing marketingteam media member membership message network news newsletter nobody noc none ' +
    'noreply notification notify office online operations operator ops order ordering outreach owner partner partnership pay payable payment payroll people ' +
    'personal personnel phishing post postbox postbus postmaster pr presse press privacy procurement production product project promo promotions public ' +
    'publicity purchase purchasing query question quote receipts receivable recepcion reception rechnung recruit recruiting recruitment redaktion register registrar relation ' +
    'registration remove rental reply report request reservation return root rsvp sale sales salesteam schedule scheduling secretariat secretary security sekretariat ' +
    'sender service servicedesk shipping shop signup site smtp social spam sponsor sponsorship staff stats store studio submissions subscribe subscription ' +
    'subscriber suggestions support supportteam survey sysadmin system team tech technical techsupport technik tender test tester testing ticket trade ' +
    'training travel treasury undisclosed unsubscribe update usenet user ventas vendas vertrieb vendor verify verkauf volunteer warehouse web webadmin ' +
    'webmail webmaster website webteam welcome work www zakupy biuro bewerbung accueil bonjour amministrazione ufficio vendite ordini commerciale ' +
    'administracion atencion clientes soporte suporte financeiro comercial emploi recrutement hostinfo datenschutz impressum einkauf personalabteilung ' +
    'verwaltung zentrale kundendienst vertriebsteam commande facturation factures facturacion facturas compras achats direccion gerencia oficina ' +
    'hola contatto informationen mktg mkt hrga hrdept sekre akunting lisensi license licence licensing lizenz lizenzen renewal ourteam theteam itteam ' +
    'reseller alliance channel webshop partnercenter bizdev businessdevelopment superadmin globaladmin tenantadmin netadmin azureadmin server backup monitoring cloud azure microsoft office365 api buero empfang auftrag rechnungen technisch geschaeftsleitung geschaeftsfuehrung kontakty obchod sprzedaz rrhh recruiter rma csr generale geral edi ' +
    // Indonesian
    'administrasi akuntansi audit bantuan bendahara bisnis cabang dapur direksi direktur distributor dukungan ekspedisi faktur gudang humas hukum ' +
    'informasi kantor karier karir kasir kemitraan kepegawaian keluhan kerjasama keuangan klien komersial komunikasi konsumen koperasi korespondensi kurir ' +
    'langganan lamaran layanan lelang logistik lowongan magang manajemen manajer media operasional pajak panitia pelanggan pelatihan pelayanan ' +
    'pemasaran pembayaran pembelian pemesanan penagihan pendaftaran pengaduan pengadaan pengiriman penjualan personalia perusahaan pesanan pimpinan ppid ' +
    'produksi promosi publikasi purchasing pusat redaksi rekrutmen resepsionis sdm sekretaris staf surat surel tagihan tatausaha teknis teknisi ' +
    'tanya toko umum undangan usaha'
  ).split(' '),
);
