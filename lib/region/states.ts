export type State = { code: string; name: string };

/** The states that are checked against a list, by country; elsewhere a state is free text. Source: domain fact 1.2. */
export function statesOf(country: string): readonly State[] | null {
  const list = lists[country];
  return list ? list.split(', ').map((entry) => ({ code: entry.slice(0, 2), name: entry.slice(3) })) : null;
}

/** Two-letter codes: the postal ones, China's of ISO 3166-2, Mexico's of its civil registry. */
const lists: Record<string, string> = {
  US:
    'AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, ' +
    'DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, ' +
    'KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, ' +
    'MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico, NY New York, ' +
    'NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, RI Rhode Island, ' +
    'SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington, ' +
    'WV West Virginia, WI Wisconsin, WY Wyoming',
  CA:
    'AB Alberta, BC British Columbia, MB Manitoba, NB New Brunswick, NL Newfoundland and Labrador, ' +
    'NT Northwest Territories, NS Nova Scotia, NU Nunavut, ON Ontario, PE Prince Edward Island, QC Québec, ' +
    'SK Saskatchewan, YT Yukon',
  CN:
    'AH Anhui, BJ Beijing, CQ Chongqing, FJ Fujian, GS Gansu, GD Guangdong, GX Guangxi, GZ Guizhou, HI Hainan, HE Hebei, ' +
    'HL Heilongjiang, HA Henan, HB Hubei, HN Hunan, NM Inner Mongolia, JS Jiangsu, JX Jiangxi, JL Jilin, LN Liaoning, ' +
    'NX Ningxia, QH Qinghai, SN Shaanxi, SD Shandong, SH Shanghai, SX Shanxi, SC Sichuan, TJ Tianjin, XZ Tibet, ' +
    'XJ Xinjiang, YN Yunnan, ZJ Zhejiang',
  MX:
    'AS Aguascalientes, BC Baja California, BS Baja California Sur, CC Campeche, CS Chiapas, CH Chihuahua, ' +
    'DF Ciudad de México, CL Coahuila, CM Colima, DG Durango, MC Estado de México, GT Guanajuato, GR Guerrero, HG Hidalgo, ' +
    'JC Jalisco, MN Michoacán, MS Morelos, NT Nayarit, NL Nuevo León, OC Oaxaca, PL Puebla, QT Querétaro, ' +
    'QR Quintana Roo, SP San Luis Potosí, SL Sinaloa, SR Sonora, TC Tabasco, TS Tamaulipas, TL Tlaxcala, VZ Veracruz, ' +
    'YN Yucatán, ZS Zacatecas',
};
