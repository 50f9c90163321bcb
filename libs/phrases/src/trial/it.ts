import type { TrialPhrases } from './en';

export const it: TrialPhrases = {
  title: 'Prova l’accesso',
  moment: 'Un momento',
  opening: 'Si aprono le pagine di accesso.',
  signIn: 'Accedi',
  again: 'Riprova',
  signInAgain: 'Accedi di nuovo',
  signOut: 'Esci',
  learns: 'Che cosa apprende un’app',
  claims: 'I claim del token ID, come questa pagina li ha ricevuti e decodificati.',
  scripts: 'Questa pagina accede con uno script, come un’app a pagina singola. Attiva gli script per provarla.',
  unsafe: { title: 'Questo indirizzo non è abbastanza sicuro', lead: 'I browser lasciano accedere un’app solo via https o su localhost.' },
  foreign: { title: 'Questo accesso non è iniziato qui', lead: 'È stato avviato in un’altra scheda, o questa pagina è stata ricaricata.' },
  refused: 'L’accesso è finito senza un account',
  notExchanged: 'Il codice non è stato scambiato',
  signedIn: { title: 'Hai eseguito l’accesso', lead: 'Come {name}.' },
  signedOut: { title: 'Sei uscito', lead: 'Puoi provare di nuovo le pagine di accesso.' },
  failed: { title: 'Il servizio non risponde', lead: 'Puoi riprovare senza rischi.' },
};
