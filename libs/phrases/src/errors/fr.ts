import { accounts } from './accounts/fr';
import { management } from './management/fr';
import type { ErrorFacts, ErrorSentences } from './sentences';

const later = ({ minutes }: ErrorFacts) =>
  minutes === undefined ? 'Réessayez plus tard.' : `Réessayez dans ${minutes === 1 ? 'une minute' : `${minutes} minutes`}.`;

export const fr = {
  'auth.authorization_header_missing': 'Un jeton d’accès est nécessaire ici. Envoyez-le comme Authorization: Bearer.',
  'auth.authorization_token_type_not_supported': 'Ce type de jeton n’est pas accepté ici. Envoyez-le comme Authorization: Bearer.',
  'auth.forbidden': 'Vous n’êtes pas autorisé à faire cela. Choisissez une autre voie ou demandez l’autorisation à un administrateur.',
  'auth.unauthorized': 'Ce jeton d’accès n’est pas valide ou a pris fin. Reconnectez-vous ou demandez-en un nouveau.',
  'connector.general': 'Le service de messagerie a refusé l’e-mail. Réessayez dans une minute ; si cela persiste, prévenez l’administrateur.',
  'connector.invalid_config': 'Le connecteur est mal configuré. Vérifiez ses réglages.',
  'connector.not_found': 'Il n’y a pas encore de connecteur pour cela, rien ne peut donc être envoyé. Un administrateur doit d’abord en configurer un.',
  'connector.template_not_found': 'Il n’y a pas de modèle pour cet e-mail. Ajoutez-en un au connecteur.',
  'connector.unavailable': (facts) => `Le code n’a pas pu être envoyé pour le moment. ${later(facts)}`,
  'entity.not_found': 'Il n’y a rien à cette adresse. Vérifiez-la, ainsi que l’identifiant qu’elle contient.',
  'guard.invalid_input': 'Il manque quelque chose dans cette requête, ou une valeur est mal formée. Les détails disent quoi.',
  'request.cross_site': 'Cette requête vient d’un autre site et a été refusée. Ouvrez la page directement et réessayez.',
  'request.invalid_input': 'Cette requête est illisible. Vérifiez sa forme.',
  'request.message_rate_limited': (facts) => `Trop de codes ont été demandés. ${later(facts)}`,
  'request.rate_limited': (facts) => `Trop de requêtes sont venues d’ici. ${later(facts)}`,
  'request.too_large': 'Cette requête est trop volumineuse. Envoyez-en moins à la fois.',
  'request.unsupported_media_type': 'Ce type de contenu n’est pas lu ici. Envoyez du JSON.',
  'server.internal': 'Le service a échoué. Vous pouvez réessayer sans risque ; si cela se reproduit, indiquez la requête au support.',
  'server.unavailable': 'Le service n’est pas prêt pour le moment. Rien n’est perdu : réessayez dans une minute.',
  'session.identifier_not_found': 'On ne sait pas encore qui se connecte. Recommencez.',
  'session.identity_conflict': 'Cette connexion a commencé avec un autre compte. Recommencez.',
  'session.interaction_not_found': 'Cette connexion n’a pas commencé ou est terminée. Recommencez.',
  'session.not_found': 'Aucune connexion n’est en cours dans ce navigateur. Revenez à l’application et recommencez.',
  'session.not_supported_for_forgot_password': 'Un mot de passe oublié ne peut pas devenir une connexion. Recommencez.',
  'session.verification_blocked_too_many_attempts': (facts) =>
    `Trop d’essais ont échoué ; les codes et les mots de passe de ce compte sont refusés pour l’instant. ${later(facts)}`,
  'session.verification_failed': 'Cette adresse n’est pas encore vérifiée. Saisissez d’abord le code de l’e-mail.',
  'session.verification_session_not_found': 'Ce code provient d’un e-mail plus ancien. Utilisez celui du plus récent.',
  'setup.already_claimed': 'Le premier compte administrateur existe déjà. Connectez-vous avec celui-ci.',
  'setup.invalid_token': 'Ce lien n’est plus valable. Utilisez le plus récent ou faites-en créer un nouveau.',
  'user.email_already_in_use': 'Cette adresse appartient déjà à un compte. Connectez-vous avec elle ou utilisez-en une autre.',
  'user.sign_in_method_not_enabled': 'Cette façon de se connecter est désactivée ici. Choisissez-en une autre.',
  'user.suspended': 'Ce compte est suspendu. Adressez-vous à l’exploitant de ce service.',
  'user.user_not_exist': 'Aucun compte n’existe avec cette adresse.',
  'verification_code.code_mismatch': ({ triesLeft }) =>
    triesLeft === undefined
      ? 'Ce code ne correspond pas. Comparez-le avec l’e-mail.'
      : `Ce code ne correspond pas. Comparez-le avec l’e-mail ; il vous reste ${triesLeft === 1 ? '1 essai' : `${triesLeft} essais`}.`,
  'verification_code.email_mismatch': 'Ce code a été envoyé à une autre adresse. Utilisez celle à laquelle il a été envoyé.',
  'verification_code.exceed_max_try': 'Trop de saisies ne correspondaient pas ; ce code n’est plus valable. Demandez-en un nouveau.',
  'verification_code.expired': 'Ce code a expiré. Demandez-en un nouveau.',
  'verification_code.not_found': 'Ce code n’est plus valable. Utilisez celui du dernier e-mail ou demandez-en un nouveau.',
  ...accounts,
  ...management,
} satisfies ErrorSentences;
