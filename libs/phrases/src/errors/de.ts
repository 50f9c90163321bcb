import { accounts } from './accounts/de';
import { management } from './management/de';
import type { ErrorFacts, ErrorSentences } from './sentences';

const later = ({ minutes }: ErrorFacts) =>
  minutes === undefined ? 'Versuchen Sie es später erneut.' : `Versuchen Sie es in ${minutes === 1 ? 'einer Minute' : `${minutes} Minuten`} erneut.`;

export const de = {
  'auth.authorization_header_missing': 'Hier braucht es ein Zugriffstoken. Senden Sie es als Authorization: Bearer.',
  'auth.authorization_token_type_not_supported': 'Diese Art von Token wird hier nicht angenommen. Senden Sie es als Authorization: Bearer.',
  'auth.forbidden': 'Das ist Ihnen nicht erlaubt. Wählen Sie einen anderen Weg oder bitten Sie die Administration um die Berechtigung.',
  'auth.unauthorized': 'Dieses Zugriffstoken ist ungültig oder abgelaufen. Melden Sie sich neu an oder fordern Sie ein neues an.',
  'connector.general':
    'Der Maildienst hat die E-Mail abgelehnt. Versuchen Sie es in einer Minute erneut; wenn es so bleibt, wenden Sie sich an die Administration.',
  'connector.invalid_config': 'Der Connector ist nicht richtig eingerichtet. Prüfen Sie seine Einstellungen.',
  'connector.not_found':
    'Dafür gibt es noch keinen Connector, daher kann nichts verschickt werden. Zuerst muss in der Administration einer eingerichtet werden.',
  'connector.template_not_found': 'Für diese E-Mail gibt es keine Vorlage. Ergänzen Sie eine im Connector.',
  'connector.unavailable': (facts) => `Der Code konnte gerade nicht verschickt werden. ${later(facts)}`,
  'entity.not_found': 'Unter dieser Adresse gibt es nichts. Prüfen Sie sie und die Kennung darin.',
  'guard.invalid_input': 'In dieser Anfrage fehlt etwas oder hat die falsche Form. Die Details sagen, was.',
  'request.cross_site': 'Diese Anfrage kam von einer anderen Website und wurde abgelehnt. Öffnen Sie die Seite direkt und versuchen Sie es erneut.',
  'request.invalid_input': 'Diese Anfrage ist nicht lesbar. Prüfen Sie ihre Form.',
  'request.message_rate_limited': (facts) => `Es wurden zu viele Codes angefordert. ${later(facts)}`,
  'request.rate_limited': (facts) => `Von hier kamen zu viele Anfragen. ${later(facts)}`,
  'request.too_large': 'Diese Anfrage ist zu groß. Senden Sie weniger auf einmal.',
  'request.unsupported_media_type': 'Diese Art von Inhalt wird hier nicht gelesen. Senden Sie JSON.',
  'server.internal': 'Der Dienst ist daran gescheitert. Sie können es gefahrlos erneut versuchen; wenn es wieder passiert, nennen Sie dem Support die Anfrage.',
  'server.unavailable': 'Der Dienst ist gerade nicht bereit. Es ist nichts verloren: Versuchen Sie es in einer Minute erneut.',
  'session.identifier_not_found': 'Es ist noch nicht bekannt, wer sich anmeldet. Beginnen Sie neu.',
  'session.identity_conflict': 'Diese Anmeldung hat mit einem anderen Konto begonnen. Beginnen Sie neu.',
  'session.interaction_not_found': 'Diese Anmeldung hat noch nicht begonnen oder ist beendet. Beginnen Sie neu.',
  'session.not_found': 'In diesem Browser läuft keine Anmeldung. Gehen Sie zurück zur App und beginnen Sie neu.',
  'session.not_supported_for_forgot_password': 'Aus einem vergessenen Passwort wird keine Anmeldung. Beginnen Sie neu.',
  'session.verification_blocked_too_many_attempts': (facts) =>
    `Zu viele Versuche sind gescheitert, daher werden Codes und Passwörter für dieses Konto vorerst abgelehnt. ${later(facts)}`,
  'session.verification_failed': 'Diese Adresse ist noch nicht bestätigt. Geben Sie zuerst den Code aus der E-Mail ein.',
  'session.verification_session_not_found': 'Dieser Code gehört zu einer älteren E-Mail. Nehmen Sie den Code aus der neuesten.',
  'setup.already_claimed': 'Das erste Administratorkonto gibt es schon. Melden Sie sich damit an.',
  'setup.invalid_token': 'Dieser Link ist nicht mehr gültig. Nehmen Sie den neuesten oder lassen Sie einen neuen ausstellen.',
  'user.email_already_in_use': 'Diese Adresse gehört schon zu einem Konto. Melden Sie sich damit an oder nehmen Sie eine andere.',
  'user.sign_in_method_not_enabled': 'Diese Art der Anmeldung ist hier ausgeschaltet. Wählen Sie eine andere.',
  'user.suspended': 'Dieses Konto ist gesperrt. Wenden Sie sich an den Betreiber dieses Dienstes.',
  'user.user_not_exist': 'Zu dieser Adresse gibt es kein Konto.',
  'verification_code.code_mismatch': ({ triesLeft }) =>
    triesLeft === undefined
      ? 'Dieser Code stimmt nicht. Vergleichen Sie ihn mit der E-Mail.'
      : `Dieser Code stimmt nicht. Vergleichen Sie ihn mit der E-Mail; es ${triesLeft === 1 ? 'bleibt 1 Versuch' : `bleiben ${triesLeft} Versuche`}.`,
  'verification_code.email_mismatch': 'Dieser Code ging an eine andere Adresse. Verwenden Sie die Adresse, an die er ging.',
  'verification_code.exceed_max_try': 'Die Eingabe stimmte zu oft nicht; dieser Code gilt nicht mehr. Fordern Sie einen neuen an.',
  'verification_code.expired': 'Dieser Code ist abgelaufen. Fordern Sie einen neuen an.',
  'verification_code.not_found': 'Dieser Code gilt nicht mehr. Nehmen Sie den Code aus der neuesten E-Mail oder fordern Sie einen neuen an.',
  ...accounts,
  ...management,
} satisfies ErrorSentences;
