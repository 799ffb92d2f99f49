export const usage = `Bruk:
  intake read FIL… [--json]                 les, og vis hva som ble funnet
  intake write FIL… [valg]                  prøv: vis hva som ville blitt skrevet
  intake write FIL… --submit [valg]         skriv som forslag
  intake report INNLESING [--json]          hva en innlesing gjorde
  intake revert INNLESING                   angre en innlesing

FIL er filer, mapper og mønstre («dokumenter/**/*.txt»).
Valg:
  --expect-documents N    så mange dokumenter skal det være
  --expect-open-max N     høyst så mange åpne spørsmål
  --name NAVN             hva innlesingen skal hete
  --lang nb|nn            språket i svaret
`
