/** Domains from which real companies write, from many countries and in several scripts: none of them may be refused. */
export const companyDomains: readonly string[] = (
  'microsoft.com google.com apple.com amazon.com meta.com ibm.com oracle.com sap.com salesforce.com adobe.com intel.com amd.com nvidia.com cisco.com ' +
  'dell.com hp.com hpe.com lenovo.com vmware.com redhat.com suse.com canonical.com github.com gitlab.com atlassian.com slack.com zoom.us dropbox.com ' +
  'box.com okta.com cloudflare.com akamai.com fastly.com digitalocean.com linode.com ovhcloud.com hetzner.com ionos.com strato.de stripe.com paypal.com ' +
  'squareup.com shopify.com spotify.com netflix.com uber.com airbnb.com booking.com expedia.com tripadvisor.com ebay.com walmart.com target.com costco.com ' +
  'ikea.com hm.com zara.com nike.com adidas.com puma.com unilever.com nestle.com danone.com pg.com colgate.com loreal.com lvmh.com kering.com ' +
  'coca-cola.com pepsico.com mcdonalds.com starbucks.com boeing.com airbus.com lockheedmartin.com ge.com siemens.com bosch.com philips.com abb.com ' +
  'schneider-electric.com honeywell.com mmm.com basf.com bayer.com merck.com pfizer.com novartis.com roche.com sanofi.com gsk.com astrazeneca.com ' +
  'shell.com bp.com totalenergies.com exxonmobil.com chevron.com equinor.com petronas.com pertamina.com hsbc.com barclays.com lloydsbanking.com natwest.com ' +
  'santander.com bbva.com ing.com abnamro.nl rabobank.nl deutsche-bank.de commerzbank.com bnpparibas.com societegenerale.com ubs.com jpmorgan.com ' +
  'bankofamerica.com citi.com wellsfargo.com gs.com morganstanley.com visa.com mastercard.com americanexpress.com accenture.com deloitte.com pwc.com ey.com ' +
  'kpmg.com mckinsey.com bcg.com bain.com capgemini.com atos.net tcs.com infosys.com wipro.com hcltech.com techmahindra.com cognizant.com ntt.com ' +
  'fujitsu.com nec.com hitachi.com toshiba.co.jp sony.com panasonic.com canon.co.jp nikon.com toyota.co.jp honda.co.jp nissan.co.jp rakuten.com softbank.co.jp ' +
  'samsung.com lg.com hyundai.com kia.com sk.com navercorp.com kakaocorp.com alibaba.com tencent.com huawei.com zte.com.cn xiaomi.com baidu.com bytedance.com ' +
  'tsmc.com asus.com acer.com htc.com foxconn.com grab.com gojek.com goto.com tokopedia.com bukalapak.com traveloka.com blibli.com telkomsel.com telkom.co.id ' +
  'indosatooredoo.com xl.co.id bca.co.id bankmandiri.co.id bri.co.id bni.co.id cimbniaga.co.id ocbc.id astra.co.id indofood.co.id unilever.co.id pln.co.id ' +
  'garuda-indonesia.com mahakam.co.id metrodata.co.id lintasarta.co.id multipolar.com dicoding.com kompas.com tempo.co.id pens.ac.id ui.ac.id itb.ac.id ugm.ac.id ' +
  'singtel.com starhub.com dbs.com uob.com.sg ocbc.com maybank.com cimb.com airasia.com axiata.com globe.com.ph pldt.com.ph sm.com.ph ayala.com.ph ais.co.th ' +
  'scb.co.th ptt.co.th fpt.com viettel.com.vn vng.com.vn vingroup.net reliance.com tata.com mahindra.com flipkart.com icicibank.com hdfcbank.com telstra.com ' +
  'optus.com.au nab.com.au anz.com westpac.com.au woolworths.com.au qantas.com.au xero.com spark.co.nz fonterra.com embraer.com.br petrobras.com.br itau.com.br ' +
  'bradesco.com.br vale.com magazineluiza.com.br mercadolibre.com globant.com cemex.com femsa.com bimbo.com claro.com.co ecopetrol.com.co falabella.cl mtn.com ' +
  'vodacom.co.za naspers.com sasol.com standardbank.co.za safaricom.co.ke emirates.com etisalat.ae du.ae stc.com.sa aramco.com turkcell.com.tr garantibbva.com.tr ' +
  'koc.com.tr allegro.pl pkobp.pl orlen.pl cdprojekt.com asseco.com comarch.com skoda-auto.cz avast.com eset.com erstegroup.com otpbank.hu bitdefender.com ' +
  'uipath.com telenor.com equinor.no ericsson.com nokia.com volvo.com spotify.se klarna.com maersk.com novonordisk.com lego.com vestas.com kone.com nordea.com ' +
  'swisscom.com sbb.ch credit-suisse.ch zurich.ch axa.com allianz.de munichre.com telekom.de vodafone.com orange.com bouygues.fr sncf.fr renault.com ' +
  'peugeot.com michelin.com thalesgroup.com dassault-systemes.com bull.fr tim.it enel.com eni.com ferrari.com pirelli.com luxottica.com telefonica.com ' +
  'inditex.com iberdrola.es repsol.com kpn.com asml.com heineken.com proximus.be kbc.be solvay.com ingrammicro.com tdsynnex.com arrow.com also.com crayon.com ' +
  'softwareone.com rhipe.com pax8.com sherweb.com westcoast.co.uk dickerdata.com.au redington.com esprinet.com exclusive-networks.com bechtle.com cancom.de ' +
  'insight.com cdw.com shi.com softcat.com computacenter.com contoso.com fabrikam.com northwindtraders.com adventure-works.com contoso.co.uk contoso.uk ' +
  'samudra.example birch.example lakes.example alder.example melati.example kopi.example acme.uk.com acme.za.com ' +
  'münchner-bäckerei.de straßenbau-müller.de bücher.ch crédit-agricole.fr société.com español.es niño.es søren.dk blåbærgrød.dk ægir.is žluťoučký.cz łódź.pl ' +
  'çiçeksepeti.com.tr são-paulo.com.br günstig-einkaufen.at яндекс.рф кремль.рф почта-россии.рф москва.рф приклад.укр ελλάδα.gr παράδειγμα.ελ ' +
  'пример.бг 日本語.jp 名がドメイン.com 東京株式会社.jp 华为.中国 中文网.cn 小米.公司 台灣大哥大.tw 삼성.한국 한국전력.com hanbit한빛.kr ไทยพาณิชย์.ไทย ตัวอย่าง.th ' +
  'مثال.السعودية شركة.امارات דוגמה.co.il उदाहरण.भारत உதாரணம்.இந்தியா উদাহরণ.ভারত მაგალითი.გე օրինակ.հայ'
).split(' ');
