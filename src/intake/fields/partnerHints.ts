/**
 * What a partner's own name says of its type (`kode` in partnertyper), the most telling first: «Folkehøgskulen» is a
 * school before it is a «høgskule», «Nordland fylkeskommune» is no «kommune».
 */
export const partnerHints: readonly (readonly [type: string, name: RegExp])[] = [
  [
    'regionrad',
    /region(?:al)?råd|(?:dals?|dalen|telemark|valdres|hardanger|salten|ofoten|lofot|fosen|namdal|fjord|møre|halvøya|haugaland|ryfylke|sogn|lister)s?rådet\b|^\p{L}{3,}regionen$/iu,
  ],
  ['fylkeskommune', /fylkes?kommun/i],
  ['fylkesmannen', /\bfylkes?mann|\bstatsforvalt/i],
  ['departement', /departement|\b(?:KRD|KMD|KDD|LMD|BLD)\b/],
  ['sametinget', /\bsameting/i],
  ['innovasjon-norge', /\binnovasjon nor(?:ge|eg)\b/i],
  ['husbanken', /\bhusbank/i],
  ['imdi', /\bimdi\b|mangfaldsdirektorat|mangfoldsdirektorat/i],
  ['nav', /\bNAV\b|\bNav\b|\b[Ee]ures\b|\bEURES\b|\bAetat\b/],
  ['ks', /\bKS\b/],
  ['nho', /\bNHO\b/],
  ['distriktssenteret', /\bdistriktssenteret\b/i],
  ['ungdomsrad', /ungdomsråd|ungdommens kommunestyre|ungdomens kommunestyre/i],
  [
    'skole-barnehage',
    /folkehøgsk|vid(?:ere|are)gåande|videregående|\b(?:grunn|ungdoms|barne)?sk[ou]l(?:e|en|er|ane|ar|ene)\b|\bbarnehag/i,
  ],
  ['universitet-hogskole', /høgsk[ou]le|høyskole|\buniversitet|\bNTNU\b|\bUiT\b|\bUiN\b/i],
  ['forskningsinstitutt', /forskn?ing|\bFoU\b|\bNorut\b|\bNIBR\b|\bSINTEF\b/i],
  ['naeringshage', /næringshage/i],
  [
    'naeringsforening',
    /næring(?:s|a)?(?:foren|forei|forum|selskap|råd(?:et)?\b|lag(?:et)?\b|utvikl|senter|kontor)|handelsstand|utviklingsselskap|utviklingslag AS|\bVekst AS\b/i,
  ],
  ['landbruksorganisasjon', /bondelag|bonde- og småbruk|skogei(?:gar|er)|landbruks(?:organ|rådgiv)/i],
  [
    'reiselivsselskap',
    /reiselivs?(?:lag|selskap)|\breiseliv\b|\bdestinasjon|\bvisit\b|turistkontor|turistlag/i,
  ],
  ['eiendomsmegler', /eiendomsme[kg]l|eigedomsme[kg]l/i],
  ['rekrutteringsbyra', /rekruttering(?:sbyrå|sfirma|sselskap)|bemanningsbyrå|vikarbyrå|^placement\b/i],
  [
    'grende-bygdelag',
    /byg(?:de|da)(?:utviklings)?lag|grend[ae](?:utviklings)?lag|grend[ae]utval|bygdeutval|velforen|velforei|(?<!\p{L})utviklingslag(?:et)?$|(?:^|\s)vel(?:et)?$/iu,
  ],
  [
    'frivillige-lag-og-organisasjoner',
    /frivillig|frivillege|(?<!trønde|samvirke|byggje|bygge|kraft|sam|for)lag(?:et|a|ene)?$|røde kors|raude kors|\blag og (?:fore|organisasjon)|(?:idretts|ungdoms|kvinne|sanitets)(?:lag|foren|forein)/i,
  ],
  [
    'andre-offentlige',
    /^(?:forsvaret|politiet|mattilsynet|skatteetaten|statskog|jernbaneverket|kystverket|utlendingsdirektoratet|UDI)$|\bstatens vegvesen\b|helseforetak|\bsjukehus|\bsykehus|^andre (?:statlig|statleg|offentlig|offentleg)/i,
  ],
  [
    'eget-prosjekt',
    /^(?:(?:eget|eige|egen|eigen) )?prosjekt(?:led(?:er|elsen)|leiar|leiing\p{L}*|medarbeid[ea]r|stilling)$|^(?:eget|eige) prosjekt$/iu,
  ],
  [
    'tilflyttere-innbyggere',
    /^(?:(?:til|inn)fly(?:ttere|tterne|ttarar|ttarane)|innby(?:ggere|ggerne|ggjarar|ggjarane)|lokalbefolkning(?:en|a)|bygdefolk(?:et)?)$/iu,
  ],
  ['enkeltbedrift', /\b(?:AS|ASA|ANS|DA|BA|SA)$|[Ss]parebank|[Kk]raftlag/],
  ['naeringslivet', /næringsliv|industri(?:en|a)$|\bbedrift(?:er|ene|ane)?\b|\bverksemder\b/i],
  [
    'kommune',
    /(?:^|\s)kommun(?:e|en|ene|ane|er|ar)$|(?:^|\s)kommun(?:ene|ane|er|ar)\s|^\p{Lu}\p{L}+ herad$/iu,
  ],
]
