/**
 * What a partner's own name says of its type (`kode` in partnertyper), the most telling first: «Folkehøgskulen» is a
 * school before it is a «høgskule», «Nordland fylkeskommune» is no «kommune».
 */
export const partnerHints: readonly (readonly [type: string, name: RegExp])[] = [
  ['regionrad', /regionråd/i],
  ['fylkeskommune', /fylkeskommun/i],
  ['fylkesmannen', /\bfylkesmann|\bstatsforvalt/i],
  ['departement', /departement/i],
  ['sametinget', /\bsameting/i],
  ['innovasjon-norge', /\binnovasjon nor(?:ge|eg)\b/i],
  ['husbanken', /\bhusbank/i],
  ['imdi', /\bimdi\b|mangfaldsdirektorat|mangfoldsdirektorat/i],
  ['nav', /\bNAV\b|\bNav\b|\beures\b/],
  ['ks', /\bKS\b/],
  ['nho', /\bNHO\b/],
  ['distriktssenteret', /\bdistriktssenteret\b/i],
  ['ungdomsrad', /ungdomsråd|ungdommens kommunestyre|ungdomens kommunestyre/i],
  [
    'skole-barnehage',
    /folkehøgsk|vid(?:ere|are)gåande|videregående|\b(?:grunn|ungdoms|barne)?sk[ou]l(?:e|en|er|ane|ar|ene)\b|\bbarnehag/i,
  ],
  ['universitet-hogskole', /h(?:ø|øy|ø)gsk[ou]le|høyskole|\buniversitet|\bNTNU\b/i],
  ['forskningsinstitutt', /forskn?ing|\bFoU\b|\bNorut\b|\bNIBR\b|\bSINTEF\b/i],
  ['naeringshage', /næringshage/i],
  [
    'naeringsforening',
    /næring(?:s|a)?(?:foren|forei|forum|selskap|råd\b|lag\b|utvikl|senter|kontor)|handelsstand|utviklingsselskap|utviklingslag AS|\bVekst AS\b/i,
  ],
  ['landbruksorganisasjon', /bondelag|bonde- og småbruk|skogei(?:gar|er)|landbruks(?:organ|rådgiv)/i],
  [
    'reiselivsselskap',
    /reiselivs?(?:lag|selskap)|\breiseliv\b|\bdestinasjon|\bvisit\b|turistkontor|turistlag/i,
  ],
  ['eiendomsmegler', /eiendomsmegl|eigedomsme[kg]l/i],
  ['rekrutteringsbyra', /rekrutteringsbyrå|bemanningsbyrå|vikarbyrå/i],
  ['grende-bygdelag', /bygdelag|grend[ae]lag|grendeutval|bygdeutval|velforen|velforei|(?:^|\s)vel(?:et)?$/i],
  [
    'frivillige-lag-og-organisasjoner',
    /frivillig|frivillege|(?<!trønde)lag$|røde kors|raude kors|\blag og fore/i,
  ],
  ['enkeltbedrift', /\b(?:AS|ASA|ANS)$|sparebank/],
  ['naeringslivet', /næringsliv|\bbedrift(?:er|ene|ane)?\b|\bverksemder\b/i],
  ['kommune', /(?:^|\s)kommun(?:e|en|ene|ane|er|ar)$|(?:^|\s)kommun(?:ene|ane|er|ar)\s/i],
]
