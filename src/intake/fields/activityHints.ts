import type { Hints } from './hints.ts'

const newcomers = String.raw`(?:(?:til|inn|ny(?:inn)?)flytt\p{L}*|ny(?:e )?innbygg\p{L}*|d(?:ei|e|em) som (?:er|har) flytt\p{L}*)`
const houses = `(?:hus|gard|gård|gardsbruk|småbruk|bolig|bustad|eigedom|eiendom)`

const here = `(?:kommun|region|bygd|distrikt|dal|øy|stad|sted)(?:en|a|et)`

const rule = (wording: string): RegExp => new RegExp(wording, 'iu')

/** Activities in the words that people have for them: what is done decides, and to or with whom. */
export const activityHints: Hints = [
  [
    'brosjyrer-og-lignende',
    rule(
      String.raw`^\p{L}*brosjyr\p{L}*(?:\s(?:på|om|for|til|med)\s.+|\sog\sli[gk]n\p{L}*(?:\s\p{L}+)?)?$|^(?:folder|foldar|flyer|flygeblad)\p{L}*$`,
    ),
  ],
  [
    'velkomstpakke',
    rule(
      String.raw`^(?:velkomst|start)(?:pakk|mapp|perm|pose)\p{L}*(?:\s(?:til|for|med)\s.+)?$|^informasjons(?:pakk|mapp|perm)\p{L}*\s(?:på\s[\p{L} ]{3,40}\s)?(?:til|for)\s(?:alle\s)?${newcomers}`,
    ),
  ],
  [
    'vertskapsordning',
    rule(
      String.raw`^(?:(?:etablering av|utvikling av|ordning med|bruk av)\s)?(?:vertskap(?:sprosjekt|sarbeid|sprogram)?|verts(?:kaps)?famili\p{L}*|fadder(?:ordning|famili)\p{L}*|fadd(?:ere|rar|erar)|(?:til|inn)fly(?:tter|ttar)(?:vert|fadder)\p{L}*)(?:\s(?:for|til)\s.+)?$`,
    ),
  ],
  [
    'arrangement-for-tilflyttere',
    rule(
      String.raw`^(?:årl[ei]g\p{L}*\s)?(?:til|inn)fly(?:tter|ttar)(?:treff|fest|kveld|samling|dag|helg|kafé|kafe|mottak)\p{L}*$|^(?:sosiale\s)?(?:velkomst)?(?:fest|treff|samling|kveld|helg|mottak|middag|sammenkomst|samankomst)\p{L}*\s(?:for|med)\s(?:alle\s)?${newcomers}`,
    ),
  ],
  // «Treff for utflytta i Oslo» is held elsewhere.
  [
    'arrangement-i-kommunen',
    rule(
      String.raw`^\p{L}*(?:treff|samling|fest|kveld)\p{L}*\sfor\s(?:alle\s|unge\s)?(?:utflytt|bortebu|borteboe)\p{L}*(?:\s(?:ungdom\p{L}*|i\s(?:romjula?|julen?|jula|påsken?|påska|sommar\p{L}*|sommer\p{L}*|kommunen|bygda|regionen)))*$`,
    ),
  ],
  [
    'kontakt-med-huseiere',
    rule(
      String.raw`^(?:brev|telefon\p{L}*|kontakt\p{L}*|henvend\p{L}*|direkte kontakt)\s(?:og\s\p{L}+\s)?(?:til|med)\s(?:alle\s)?(?:${houses}s?eig\p{L}*|${houses}s?eier\p{L}*|(?:som\s)?(?:eig|eier)\p{L}*\s(?:av|til)?\s?.*${houses})`,
    ),
  ],
  [
    'tilrettelagte-boliger',
    rule(
      String.raw`^(?:prøve|(?:til|inn)fly(?:tter|ttar))(?:bolig|bustad)\p{L}*$|^prøveb[ou](?:ing)?(?:$|:\s)|^\p{L}*(?:bolig|bustad)(?:er|ar)\s(?:for|til)\s${newcomers}`,
    ),
  ],
  [
    'eget-nettsted',
    rule(
      String.raw`^(?:(?:ny|nye|eget|egen|eigen|eiga|egne|eigne|felles)\s)*(?:nett(?:sted|stad|side|portal)|hjemmeside|heimeside)\p{L}*\s(?:for\s.+|med\s.+|:?\s?(?:www|http)\S+)$`,
    ),
  ],
  [
    'sosiale-medier',
    rule(
      String.raw`^(?:twitter|youtube|instagram|snapchat)$|^(?:(?:eiga|eigen|egen|eget)\s)?facebook-?\s?(?:side|gruppe)\p{L}*$`,
    ),
  ],
  [
    'deltatt-pa-utstillinger',
    rule(
      String.raw`^messedelt\p{L}*$|^(?:del(?:ta|te|tok)\p{L}*|stand)\s(?:\p{L}+\s){0,4}?\p{L}*(?:mess(?:e|er|a|en|ene|ane)|karrieredag\p{L}*|utstilling\p{L}*)(?!\p{L})|^emigrasjonsmess\p{L}*`,
    ),
  ],
  [
    'bruk-av-rekrutteringsbyra',
    rule(
      String.raw`^(?:(?:bruk av|samarbeid med|avtale med)\s)?(?:eit\s|et\s)?rekrutterings(?:byrå|firma|selskap)\p{L}*$`,
    ),
  ],
  [
    'besok-pa-skoler-og-studiesteder',
    rule(
      String.raw`^sk[ou]lebesøk(?!\p{L})|^besøk\p{L}*\s(?:av|på|ved|til|hos)\s(?:\p{L}+\s){0,2}(?:universitet|høgsk[ou]l|høysk[ou]l|folkehøgsk|vid(?:ere|are)gå|studie)`,
    ),
  ],
  [
    'annonsering-i-media',
    rule(String.raw`^(?:avis|radio|kino|tv)-?\s?(?:annons|reklame)\p{L}*$|^annons\p{L}*\s(?:i|på)\s.+$`),
  ],
  [
    'folkemote-idedugnad',
    rule(
      String.raw`^(?:grende|bygde|folke|innbygger|innbyggjar)møt\p{L}*(?:\s(?:om|i|med)\s.+)?$|^(?:grende|bygde)mobilisering$|^idé?-?myldring\p{L}*$|^framtidsverkst\p{L}*$|^fremtidsverkst\p{L}*$`,
    ),
  ],
  [
    'omdommebygging',
    rule(
      String.raw`^omdøm+e?(?:arbeid|prosjekt)(?:et)?$|^merkevarebygging$|^profilering(?:\sav\s(?:kommunen|regionen|bygda|staden|stedet).*)?$`,
    ),
  ],
  [
    'kampanje-region-bosted',
    rule(
      String.raw`^(?:markedsføring|marknadsføring|synliggjøring|synleggjering)\sav\s${here}(?:\ssom\s(?:bosted|bustad|bu- og|bo- og).*)?$|^kampanje\p{L}*\sfor\så\ssynl\p{L}+\s${here}(?:\ssom\s.+)?$|^\p{L}*film\p{L}*\s(?:om|for|frå|fra)\s${here}$`,
    ),
  ],
  [
    'kampanje-arbeidskraft',
    rule(
      String.raw`^(?:synliggjør\p{L}*|synleggj\p{L}*)\s(?:av\s)?(?:ledige\s)?(?:jobb|arbeidsplass|stilling)\p{L}*$`,
    ),
  ],
  [
    'brev-til-potensielle-tilflyttere',
    rule(
      String.raw`^(?:brev|e-?post|sms|nyh(?:ets|ende)brev|julebrev|julekort|postkort)\s(?:og\s[\p{L}-]+\s)?til\s(?:alle\s|unge\s|potensielle\s)?(?:utflytt\p{L}*|tilbakeflytt\p{L}*|heimflytt\p{L}*|hjemflytt\p{L}*|bortebu\p{L}*|borteboe\p{L}*)(?:\sungdom\p{L}*)?$`,
    ),
  ],
]
