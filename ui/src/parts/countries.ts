/** A group of countries in a list of choice, by ISO 3166 code. */
export interface CountryGroup {
  is: "americas" | "iberia" | "others";
  codes: string[];
}

const AMERICAS =
  "AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PR PY SV UY VE AG BB BS BZ DM GD GY JM KN LC SR TT VC";

const ALL =
  "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD " +
  "CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD " +
  "GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI " +
  "KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW " +
  "MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB " +
  "SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY " +
  "UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/** Every country, those where Cabildo is mostly used first. */
export const COUNTRIES: CountryGroup[] = [
  { is: "americas", codes: AMERICAS.split(" ") },
  { is: "iberia", codes: ["ES", "PT", "US"] },
  { is: "others", codes: ALL.split(" ").filter((code) => !`${AMERICAS} ES PT US`.includes(code)) },
];

/** The countries of a group as choices, with their names in a language, by name. */
export function named(codes: string[], language: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([language], { type: "region" });
  const order = new Intl.Collator(language);
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((one, other) => order.compare(one.label, other.label));
}

/** The country the system is set to, if it says one: `es-BO` is Bolivia. */
export function countryOf(tags: readonly string[]): string {
  for (const tag of tags) {
    const region = new Intl.Locale(tag).region;
    if (region && ALL.includes(region)) return region;
  }
  return "";
}
