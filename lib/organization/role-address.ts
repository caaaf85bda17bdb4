/** True when the part before the @ names a desk rather than a person: info, sales.jakarta, no-reply, admin2, pemasaran+id. */
export function isRoleAddress(local: string): boolean {
  const name = local.toLowerCase().replace(/\+.*$/, '');
  const words = name.split(/[^a-z]+/).filter(Boolean);
  const [first] = words;
  return (
    first !== undefined &&
    (desks.has(words.join('')) || alwaysDesks.has(first) || words.every((word) => desks.has(word)))
  );
}

// A person may be called Art Sales, but nobody's first name is Info.
const alwaysDesks = new Set(
  (
    'abuse accounting accounts admin administrator administration billing contact email enquiries finance helpdesk hostmaster hr info ' +
    'information inquiry invoice invoices kontakt kontak mail marketing noc noreply office orders payroll postmaster press ' +
    'procurement purchasing reception sales security service services support sysadmin team webmaster'
  ).split(' '),
);

/** Maintained by hand: what the seed's refusals name, the mailbox names of RFC 2142, and the desks of offices in several languages. */
const desks = new Set([
  ...alwaysDesks,
  ...(
    'accountspayable accountsreceivable ads advertising advertise alerts all anfrage applications ask automated backoffice bestellung board ' +
    'bookings bookkeeping bot business buchhaltung bounce bounces career careers ceo cfo cto chat club commercial communication ' +
    'communications company compliance compta comptabilite concierge connect contabilidad contabilita contact contacto contactus contato ' +
    'corporate css customer customercare customers customerservice customersupport cs daemon dataprotection demo dev developer ' +
    'developers devops direction director directors distribution dns donotreply dpo editor editorial education employee employees ' +
    'employment enquiry errors events everyone example exec executive export faq feedback financial firma forum front frontdesk ' +
    'general gdpr group guest guests headoffice hello hallo halo help helpline hi hiring home host hotline hrd hola humas humanresources ' +
    'import inbound inbox infos infodesk inquiries internal internet intern investor investorrelations investors invest it itadmin itsupport ' +
    'jobs join keuangan kundenservice layanan learn legal letters list listserv lists logistics logistik login mailbox mailer mailerdaemon ' +
    'mailing main maintenance manager management marketingteam media member members membership message messages my network ' +
    'news newsletter newsletters nobody noc none notification notifications notify online ' +
    'operations operator ops order ordering outreach owner partner partners partnership partnerships pay payable payment ' +
    'payments pelanggan pemasaran pembelian penjualan people personal personalia personnel phishing post postbox postbus ' +
    'pr presse privacy production products project projects promo promotions public publicity purchase purchases queries ' +
    'question questions quote quotes receipts receivable recepcion rechnung recruit recruiting recruitment redaktion register ' +
    'registrar registration remove rental reply report reports request requests reservation reservations returns root rsvp sale ' +
    'salesteam schedule scheduling sekretariat sekretaris secretariat secretary sender servicedesk shipping shop signup site smtp social ' +
    'spam sponsor sponsorship staff stats store studio submissions subscribe subscription subscriptions subscribers suggestions ' +
    'supportteam survey system systems tech technical techsupport technik tender test tester testing tickets trade training ' +
    'travel treasury umum undisclosed unsubscribe update updates usenet user users ventas vendas vertrieb vendor vendors verify verkauf ' +
    'volunteer warehouse web webadmin webmail website welcome work www zakupy biuro bewerbung accueil bonjour ' +
    'amministrazione ufficio vendite ordini commerciale administracion atencion clientes soporte suporte financeiro comercial ' +
    'aide assistance emploi recrutement webteam hostinfo datenschutz impressum einkauf personalabteilung verwaltung zentrale'
  ).split(' '),
]);
