import type { TrialPhrases } from './en';

export const de: TrialPhrases = {
  title: 'Die Anmeldung ausprobieren',
  moment: 'Einen Moment',
  opening: 'Die Anmeldeseiten werden geöffnet.',
  signIn: 'Anmelden',
  again: 'Erneut versuchen',
  signInAgain: 'Erneut anmelden',
  signOut: 'Abmelden',
  learns: 'Was eine App erfährt',
  claims: 'Die Claims des ID-Tokens, wie diese Seite es empfangen und dekodiert hat.',
  scripts: 'Diese Seite meldet mit einem Skript an, wie eine Single-Page-App. Schalten Sie Skripte ein, um sie auszuprobieren.',
  unsafe: { title: 'Diese Adresse ist nicht sicher genug', lead: 'Browser lassen eine App nur über https oder auf localhost anmelden.' },
  foreign: { title: 'Diese Anmeldung hat nicht hier begonnen', lead: 'Sie wurde in einem anderen Tab begonnen, oder diese Seite wurde neu geladen.' },
  refused: 'Die Anmeldung endete ohne Konto',
  notExchanged: 'Der Code wurde nicht eingetauscht',
  signedIn: { title: 'Sie sind angemeldet', lead: 'Als {name}.' },
  signedOut: { title: 'Sie sind abgemeldet', lead: 'Die Anmeldeseiten können erneut ausprobiert werden.' },
  failed: { title: 'Der Dienst antwortet nicht', lead: 'Ein neuer Versuch schadet nicht.' },
};
