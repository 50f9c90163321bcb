import type { Words } from './words';

export const de: Words = {
  tag: 'de',
  dates: 'de-DE',
  subject: (code, app) => `${code} ist Ihr Code für ${app}`,
  title: { SignIn: 'Ihr Code zum Anmelden', Register: 'Ihr Code zum Registrieren', ForgotPassword: 'Ihr Code für ein neues Passwort', Generic: 'Ihr Code' },
  isYours: {
    SignIn: (app) => `ist Ihr Code zum Anmelden bei ${app}.`,
    Register: (app) => `ist Ihr Code zum Registrieren bei ${app}.`,
    ForgotPassword: (app) => `ist Ihr Code für ein neues Passwort bei ${app}.`,
    Generic: (app) => `ist Ihr Code für ${app}.`,
  },
  typeIt: 'Geben Sie ihn dort ein, wo Sie ihn angefordert haben.',
  worksUntil: (time, minutes) => ['Er gilt einmal, bis ', time, ` (${minutes}).`],
  preview: (time, minutes) => `Gilt ${minutes}, bis ${time}.`,
  app: 'App',
  device: 'Gerät',
  askedFor: 'Angefordert',
  deviceOn: (browser, system) => `${browser} auf ${system}`,
  dayAndTime: ', ',
  neverAsk: ['Wir fragen nie nach diesem Code', ', weder am Telefon noch im Chat oder per E-Mail.'],
  notYou: 'Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun: Ohne den Code kommt niemand hinein.',
  sentBecause: {
    SignIn: (to, app) => `Gesendet an ${to}, weil sich jemand bei ${app} anmelden wollte.`,
    Register: (to, app) => `Gesendet an ${to}, weil sich jemand bei ${app} registrieren wollte.`,
    ForgotPassword: (to, app) => `Gesendet an ${to}, weil jemand bei ${app} ein neues Passwort setzen wollte.`,
    Generic: (to, app) => `Gesendet an ${to}, weil jemand bei ${app} einen Code angefordert hat.`,
  },
  noNewsletter: 'Dies ist kein Newsletter; es gibt nichts abzubestellen.',
};
