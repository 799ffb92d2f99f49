import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Corrections to Payload's bokmål about accounts and passwords: wrong words, stiff phrases, capitals. */
export const authentication = {
  accountOfCurrentUser: 'Kontoen til den innloggede brukeren',
  authenticated: 'Innlogget',
  backToLogin: 'Tilbake til innloggingen',
  beginCreateFirstUser: 'Opprett den første brukeren for å komme i gang.',
  checkYourEmailForPasswordReset: 'Nettstedet sender ikke e-post. Be en administrator om et nytt passord.',
  confirmGeneration: 'Bekreft ny nøkkel',
  confirmPassword: 'Gjenta passordet',
  createFirstUser: 'Opprett den første brukeren',
  emailNotValid: 'E-postadressen er ikke gyldig',
  emailSent: 'Ingen e-post er sendt',
  emailVerified: 'E-postadressen er bekreftet.',
  enableAPIKey: 'Slå på API-nøkkel',
  failedToUnlock: 'Klarte ikke å låse opp',
  forgotPasswordEmailInstructions: 'Nettstedet sender ikke e-post. Be en administrator om et nytt passord.',
  forgotPasswordUsernameInstructions:
    'Skriv inn brukernavnet ditt nedenfor. Vi sender en oppskrift på hvordan du nullstiller passordet, til e-postadressen som hører til brukernavnet.',
  usernameNotValid: 'Brukernavnet er ikke gyldig',
  forgotPasswordQuestion: 'Glemt passordet?',
  generate: 'Lag',
  generateNewAPIKey: 'Lag ny API-nøkkel',
  generatingNewAPIKeyWillInvalidate:
    'Lager du en ny API-nøkkel, blir den forrige nøkkelen <1>ugyldig</1>. Er du sikker på at du vil fortsette?',
  lockUntil: 'Låst til',
  loggedIn: 'Du må <0>logge ut</0> før du kan logge inn med en annen bruker.',
  loggedInChangePassword: 'Gå til <0>kontoen</0> din for å endre passordet.',
  loggedOutInactivity: 'Du er logget ut fordi du ikke har vært aktiv på en stund.',
  loggedOutSuccessfully: 'Du er logget ut.',
  loggingOut: 'Logger ut …',
  loginWithAnotherUser: 'Du må <0>logge ut</0> før du kan logge inn med en annen bruker.',
  logoutSuccessful: 'Du er logget ut.',
  newAccountCreated:
    'Det er opprettet en ny konto til deg på <a href="{{serverURL}}">{{serverURL}}</a>. Følg lenken nedenfor, eller lim den inn i nettleseren, for å bekrefte e-postadressen din: <a href="{{verificationURL}}">{{verificationURL}}</a><br> Når adressen er bekreftet, kan du logge inn.',
  newAPIKeyGenerated: 'Ny API-nøkkel er laget.',
  passed: 'Innloggingen er godkjent',
  passwordResetSuccessfully: 'Passordet er nullstilt.',
  resetPassword: 'Nullstill passord',
  resetPasswordExpiration: 'Frist for å nullstille passordet',
  resetPasswordToken: 'Kode for å nullstille passordet',
  resetYourPassword: 'Nullstill passordet ditt',
  successfullyRegisteredFirstUser: 'Den første brukeren er registrert.',
  tokenRefreshSuccessful: 'Innloggingen er fornyet.',
  unableToVerify: 'Klarte ikke å bekrefte',
  youAreInactive:
    'Du har ikke vært aktiv på en stund og blir snart logget ut automatisk, av hensyn til sikkerheten din. Vil du forbli innlogget?',
  youAreReceivingResetPassword:
    'Du får denne e-posten fordi du (eller noen andre) har bedt om å nullstille passordet til kontoen din. Følg lenken nedenfor, eller lim den inn i nettleseren, for å fullføre:',
  youDidNotRequestPassword:
    'Har du ikke bedt om dette, kan du se bort fra e-posten. Da forblir passordet ditt som det er.',
} satisfies Partial<DefaultTranslationsObject['authentication']>
