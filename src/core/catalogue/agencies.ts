// News agencies as they sign wires: in datelines ("BEIRUT (Reuters) -"), before them ("SANA – Damascus") and at the end
// ("--AFP"). Data: an agency is added by a row. The home page of each is the source of its name and short form.

export interface Agency {
  /** As it is shown. */
  readonly name: string;
  /** As it is signed; compared without regard to case where longer than four letters. */
  readonly forms: readonly [string, ...string[]];
  readonly source: string;
}

/** The agencies, by name. */
export const agencies: readonly Agency[] = [
  { name: "AAP", forms: ["AAP"], source: "https://www.aap.com.au" },
  { name: "ACAN-EFE", forms: ["ACAN-EFE"], source: "https://www.efe.com" },
  { name: "AFP", forms: ["AFP", "Agence France-Presse", "Agence France Presse"], source: "https://www.afp.com" },
  { name: "AKI", forms: ["AKI", "Adnkronos"], source: "https://www.adnkronos.com" },
  { name: "AMN", forms: ["AMN"], source: "https://www.almasdarnews.com" },
  { name: "Anadolu Agency", forms: ["AA", "Anadolu Agency", "Anadolu"], source: "https://www.aa.com.tr" },
  { name: "ANA", forms: ["ANA-MPA"], source: "https://www.amna.gr" },
  { name: "ANHA", forms: ["ANHA", "Hawar News"], source: "https://hawarnews.com" },
  { name: "ANI", forms: ["ANI"], source: "https://www.aninews.in" },
  { name: "ANSA", forms: ["ANSA"], source: "https://www.ansa.it" },
  { name: "Antara", forms: ["Antara"], source: "https://www.antaranews.com" },
  { name: "AP", forms: ["AP", "Associated Press", "The Associated Press"], source: "https://apnews.com" },
  { name: "APA", forms: ["APA"], source: "https://apa.at" },
  { name: "ARA News", forms: ["ARA News"], source: "http://aranews.net" },
  { name: "BBC Monitoring", forms: ["BBC Monitoring"], source: "https://monitoring.bbc.co.uk" },
  { name: "Belga", forms: ["Belga"], source: "https://www.belga.be" },
  { name: "Bernama", forms: ["Bernama"], source: "https://www.bernama.com" },
  { name: "CANA", forms: ["CANA"], source: "https://www.cananewsonline.com" },
  { name: "DPA", forms: ["DPA", "dpa", "Deutsche Presse-Agentur"], source: "https://www.dpa.com" },
  { name: "EFE", forms: ["EFE"], source: "https://www.efe.com" },
  { name: "Fars", forms: ["FNA", "Fars News Agency"], source: "https://www.farsnews.ir" },
  { name: "IANS", forms: ["IANS"], source: "https://www.ians.in" },
  { name: "Interfax", forms: ["Interfax"], source: "https://interfax.com" },
  { name: "Interfax-Ukraine", forms: ["Interfax-Ukraine"], source: "https://en.interfax.com.ua" },
  { name: "IPS", forms: ["IPS"], source: "https://www.ipsnews.net" },
  { name: "IRNA", forms: ["IRNA"], source: "https://en.irna.ir" },
  { name: "ISNA", forms: ["ISNA"], source: "https://en.isna.ir" },
  { name: "Itar-Tass", forms: ["Itar-Tass"], source: "https://tass.com" },
  { name: "KCNA", forms: ["KCNA"], source: "http://www.kcna.kp" },
  { name: "KUNA", forms: ["KUNA"], source: "https://www.kuna.net.kw" },
  { name: "Kyodo", forms: ["Kyodo", "Kyodo News"], source: "https://english.kyodonews.net" },
  { name: "MENA", forms: ["MENA"], source: "https://mena.org.eg" },
  { name: "Mehr", forms: ["MNA", "Mehr News Agency"], source: "https://en.mehrnews.com" },
  { name: "NAN", forms: ["NAN"], source: "https://nannews.ng" },
  { name: "NNA", forms: ["NNA"], source: "https://nna-leb.gov.lb" },
  { name: "Notimex", forms: ["Notimex"], source: "https://www.notimex.gob.mx" },
  { name: "PANA", forms: ["PANA"], source: "https://www.panapress.com" },
  { name: "PAP", forms: ["PAP"], source: "https://www.pap.pl" },
  { name: "Petra", forms: ["Petra"], source: "https://petra.gov.jo" },
  { name: "Prensa Latina", forms: ["Prensa Latina"], source: "https://www.plenglish.com" },
  { name: "PTI", forms: ["PTI"], source: "https://www.ptinews.com" },
  { name: "QNA", forms: ["QNA"], source: "https://www.qna.org.qa" },
  { name: "Reuters", forms: ["Reuters", "Thomson Reuters", "Reuter"], source: "https://www.reuters.com" },
  { name: "RIA Novosti", forms: ["RIA Novosti", "RIA"], source: "https://ria.ru" },
  { name: "Saba", forms: ["Saba"], source: "https://www.saba.ye" },
  { name: "SANA", forms: ["SANA"], source: "https://sana.sy" },
  { name: "SPA", forms: ["SPA"], source: "https://www.spa.gov.sa" },
  { name: "Sputnik", forms: ["Sputnik"], source: "https://sputnikglobe.com" },
  { name: "SUNA", forms: ["SUNA"], source: "https://suna-sd.net" },
  { name: "TASS", forms: ["TASS"], source: "https://tass.com" },
  { name: "Tasnim", forms: ["Tasnim"], source: "https://www.tasnimnews.com" },
  { name: "TNA", forms: ["TNA"], source: "https://www.tna.mcot.net" },
  { name: "Ukrinform", forms: ["Ukrinform"], source: "https://www.ukrinform.net" },
  { name: "UNIAN", forms: ["UNIAN"], source: "https://www.unian.info" },
  { name: "UPI", forms: ["UPI", "United Press International"], source: "https://www.upi.com" },
  { name: "WAFA", forms: ["WAFA"], source: "https://english.wafa.ps" },
  { name: "WAM", forms: ["WAM"], source: "https://www.wam.ae" },
  { name: "Xinhua", forms: ["Xinhua"], source: "https://english.news.cn" },
  { name: "Yonhap", forms: ["Yonhap"], source: "https://en.yna.co.kr" },
];

/**
 * The agency that signs so; undefined if none does.
 *
 * @example `agencyOf("reuters")?.name` → "Reuters"; `agencyOf("ap")` → undefined
 */
export function agencyOf(signature: string): Agency | undefined {
  const plain = signature.trim().replace(/\s+/gu, " ");
  return agencies.find(({ forms }) =>
    forms.some((form) => form === plain || (form.length > 4 && form.toLowerCase() === plain.toLowerCase())),
  );
}
