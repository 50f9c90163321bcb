import { accounts } from './accounts/it';
import { management } from './management/it';
import type { ErrorFacts, ErrorSentences } from './sentences';

const later = ({ minutes }: ErrorFacts) => (minutes === undefined ? 'Riprova più tardi.' : `Riprova tra ${minutes === 1 ? 'un minuto' : `${minutes} minuti`}.`);

export const it = {
  'auth.authorization_header_missing': 'Serve un token di accesso. Invialo come Authorization: Bearer.',
  'auth.authorization_token_type_not_supported': 'Questo tipo di token non è accettato qui. Invialo come Authorization: Bearer.',
  'auth.forbidden': 'Non ti è permesso. Scegli un’altra strada o chiedi l’autorizzazione a un amministratore.',
  'auth.unauthorized': 'Questo token di accesso non è valido o è scaduto. Accedi di nuovo o chiedi un nuovo token.',
  'connector.general': 'Il servizio di posta ha rifiutato l’e-mail. Riprova tra un minuto; se continua, avvisa l’amministratore.',
  'connector.invalid_config': 'Il connettore non è configurato correttamente. Controlla le sue impostazioni.',
  'connector.not_found': 'Non c’è ancora un connettore adatto, quindi non si può inviare nulla. Prima un amministratore deve configurarne uno.',
  'connector.template_not_found': 'Non c’è un modello per questa e-mail. Aggiungine uno al connettore.',
  'connector.unavailable': (facts) => `In questo momento non è stato possibile inviare il codice. ${later(facts)}`,
  'entity.not_found': 'A questo indirizzo non c’è nulla. Controlla l’indirizzo e l’identificatore che contiene.',
  'guard.invalid_input': 'Nella richiesta manca qualcosa o ha la forma sbagliata. I dettagli dicono che cosa.',
  'request.cross_site': 'Questa richiesta arrivava da un altro sito ed è stata rifiutata. Apri la pagina direttamente e riprova.',
  'request.invalid_input': 'Non è stato possibile leggere la richiesta. Controllane la forma.',
  'request.message_rate_limited': (facts) => `Sono stati chiesti troppi codici. ${later(facts)}`,
  'request.rate_limited': (facts) => `Da qui sono arrivate troppe richieste. ${later(facts)}`,
  'request.too_large': 'La richiesta è troppo grande. Invia meno dati alla volta.',
  'request.unsupported_media_type': 'Questo tipo di contenuto non viene letto qui. Invia JSON.',
  'server.internal': 'Il servizio non ci è riuscito. Puoi riprovare senza rischi; se succede di nuovo, indica la richiesta all’assistenza.',
  'server.unavailable': 'Il servizio al momento non è pronto. Non hai perso nulla: riprova tra un minuto.',
  'session.identifier_not_found': 'Non si sa ancora chi sta accedendo. Ricomincia.',
  'session.identity_conflict': 'Questo accesso è iniziato con un altro account. Ricomincia.',
  'session.interaction_not_found': 'Questo accesso non è iniziato o è già terminato. Ricomincia.',
  'session.not_found': 'In questo browser non c’è nessun accesso in corso. Torna all’app e ricomincia.',
  'session.not_supported_for_forgot_password': 'Una password dimenticata non può diventare un accesso. Ricomincia.',
  'session.verification_blocked_too_many_attempts': (facts) =>
    `Troppi tentativi sono falliti, quindi per ora i codici e le password di questo account sono rifiutati. ${later(facts)}`,
  'session.verification_failed': 'Questo indirizzo non è ancora verificato. Prima inserisci il codice dell’e-mail.',
  'session.verification_session_not_found': 'Questo codice appartiene a un’e-mail precedente. Usa il codice della più recente.',
  'setup.already_claimed': 'Il primo amministratore esiste già. Accedi con quell’account.',
  'setup.invalid_token': 'Questo link non è più valido. Usa il più recente o fanne creare uno nuovo.',
  'user.email_already_in_use': 'Questo indirizzo appartiene già a un account. Usalo per accedere o scegline un altro.',
  'user.sign_in_method_not_enabled': 'Qui questo modo di accedere è disattivato. Scegline un altro.',
  'user.suspended': 'Questo account è sospeso. Rivolgiti a chi gestisce il servizio.',
  'user.user_not_exist': 'Non c’è nessun account con questo indirizzo.',
  'verification_code.code_mismatch': ({ triesLeft }) =>
    triesLeft === undefined
      ? 'Il codice non corrisponde. Confrontalo con l’e-mail.'
      : `Il codice non corrisponde. Confrontalo con l’e-mail; ${triesLeft === 1 ? 'resta 1 tentativo' : `restano ${triesLeft} tentativi`}.`,
  'verification_code.email_mismatch': 'Questo codice è stato inviato a un altro indirizzo. Usa l’indirizzo a cui è stato inviato.',
  'verification_code.exceed_max_try': 'Troppi tentativi sbagliati: questo codice non è più valido. Chiedine uno nuovo.',
  'verification_code.expired': 'Questo codice è scaduto. Chiedine uno nuovo.',
  'verification_code.not_found': 'Questo codice non è più valido. Usa il codice dell’e-mail più recente o chiedine uno nuovo.',
  ...accounts,
  ...management,
} satisfies ErrorSentences;
