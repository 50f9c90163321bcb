import type { PresetWords } from '../../preset-words';

const registerApp = 'Inscrivez une application chez Microsoft et authentifiez-vous par OAuth2.';
const onlyMicrosoft = 'Les jetons pour Microsoft viennent de Microsoft seul ; sans adresse, ils sont demandés à Google.';
const sesCredentials = 'Créez des identifiants SMTP dans la console SES, sous SMTP settings.';
const sesInRegion = 'Créez des identifiants SMTP dans la console SES, dans la région de l’hôte.';
const tokenTwice = 'Utilisez le jeton Server API aux deux endroits, ou la clé d’accès et la clé secrète d’un jeton SMTP.';

export const fr: PresetWords['problems'] = {
  'host.other': { message: '{host} n’est pas le serveur auquel {provider} accepte les e-mails.', fix: 'Utilisez {meant}.' },
  'port.unknown': { message: '{provider} ne répond pas au port {port}, seulement à {ports}.', fix: 'Utilisez le port {meant}.' },
  'tls.never': { message: '{provider} n’accepte pas d’e-mails sans chiffrement.', fix: 'Choisissez un chiffrement.' },
  'tls.implicit': { message: 'Le port {port} est chiffré dès le premier octet.', fix: 'Choisissez TLS dès le début.' },
  'tls.starttls': { message: 'Le port {port} commence en clair et passe au chiffrement par STARTTLS.', fix: 'Choisissez STARTTLS.' },
  'login.missing': { message: '{provider} n’accepte pas d’e-mails sans authentification.', fix: 'Remplissez l’authentification.' },
  'user.no_address': {
    message: 'L’utilisateur n’est pas une adresse entière. {provider} connaît ses utilisateurs par leur adresse.',
    fix: 'Saisissez l’adresse comme utilisateur, avec ce qui suit le @.',
  },
  'from.mailbox': {
    message: '{domain} ne permet pas à {provider} d’envoyer ses e-mails : les destinataires les refusent ou les classent comme indésirables.',
    fix: 'Utilisez une adresse d’un domaine à vous, vérifié chez {provider}.',
  },
  'blanks.api_key': { message: 'Il y a des espaces ou des sauts de ligne dans la clé d’API.', fix: 'Collez la clé d’API sans eux.' },
  'blanks.smtp_password': { message: 'Il y a des espaces ou des sauts de ligne dans le mot de passe SMTP.', fix: 'Collez le mot de passe SMTP sans eux.' },
  'blanks.password': { message: 'Il y a des espaces ou des sauts de ligne dans le mot de passe.', fix: 'Collez le mot de passe sans eux.' },
  'blanks.token': { message: 'Il y a des espaces ou des sauts de ligne dans le jeton.', fix: 'Collez le jeton sans eux.' },
  'tokens.end': { message: 'Le jeton d’accès prend fin dans une heure environ, et rien ici ne le renouvelle.', fix: 'Remplissez {missing}.' },
  'tokens.none': { message: 'Il n’y a rien pour obtenir un jeton d’accès.', fix: 'Remplissez {missing}.' },
  'gmail.blanks': { message: 'Google montre un mot de passe d’application par groupes ; les espaces n’en font pas partie.', fix: 'Retirez les espaces.' },
  'gmail.password': {
    message: 'Ce n’est pas un mot de passe d’application : celui-ci a 16 lettres. Google refuse le mot de passe du compte lui-même.',
    fix: 'Créez un mot de passe d’application sur myaccount.google.com/apppasswords et collez-le.',
  },
  'gmail.service_account': {
    message: 'Un compte de service ne peut pas envoyer avec une adresse gmail.com : seul un Google Workspace peut le lui permettre.',
    fix: 'Utilisez une adresse de votre Workspace, ou un ID client avec un jeton de renouvellement.',
  },
  'gmail.access_url': { message: 'Gmail n’accepte que les jetons émis par Google.', fix: 'Donnez comme adresse des jetons {url}.' },
  'gmail.from': {
    message: 'Gmail écrit l’adresse du compte dans From, sauf si celle-ci est parmi ses adresses « Send mail as ».',
    fix: 'Utilisez l’adresse du compte, ou ajoutez d’abord celle-ci dans les paramètres de Gmail.',
  },
  'microsoft.password_personal': {
    message: 'Depuis septembre 2024, Outlook.com n’accepte plus de mots de passe pour SMTP, ni de mots de passe d’application.',
    fix: registerApp,
  },
  'microsoft.password': {
    message: 'Microsoft désactive par défaut les mots de passe pour SMTP fin décembre 2026. D’ici là, l’organisation et la boîte doivent les permettre.',
    fix: registerApp,
  },
  'microsoft.service_account': {
    message: 'Les comptes de service de ce genre sont ceux de Google.',
    fix: 'Utilisez l’ID client, le secret client et le jeton de renouvellement d’une application inscrite chez Microsoft.',
  },
  'microsoft.access_url_personal': { message: onlyMicrosoft, fix: 'Donnez comme adresse des jetons {url}.' },
  'microsoft.access_url': { message: onlyMicrosoft, fix: 'Donnez comme adresse des jetons {url}, avec l’ID de votre annuaire.' },
  'microsoft.from': {
    message: 'Microsoft refuse une adresse From avec laquelle la boîte ne peut pas envoyer.',
    fix: 'Utilisez l’adresse de la boîte, ou donnez-lui l’autorisation « Send as » pour celle-ci.',
  },
  'sendgrid.user_is_key': { message: 'La clé d’API est à la place de l’utilisateur.', fix: 'Mettez {user} comme utilisateur et la clé comme mot de passe.' },
  'sendgrid.user': { message: 'Chez SendGrid, l’utilisateur est pour tous le mot apikey.', fix: 'Mettez {user} comme utilisateur.' },
  'sendgrid.password': {
    message: 'Ce n’est pas une clé d’API : celle-ci commence par SG. et a deux autres parties. SendGrid refuse le mot de passe du compte.',
    fix: 'Créez une clé d’API avec l’autorisation Mail Send et collez-la.',
  },
  'ses.user_temporary': { message: 'Les clés qui commencent par ASIA sont temporaires : SES n’en accepte aucune par SMTP.', fix: sesCredentials },
  'ses.user': { message: 'Ce n’est pas un nom d’utilisateur SMTP de SES : celui-ci commence par AKIA.', fix: sesCredentials },
  'ses.password_secret_key': {
    message: 'Cela ressemble à une clé d’accès secrète. Le mot de passe SMTP en est tiré, pour une région, et a 44 caractères.',
    fix: sesInRegion,
  },
  'ses.password': { message: 'Ce n’est pas un mot de passe SMTP de SES : celui-ci a 44 caractères et commence par B.', fix: sesInRegion },
  'mailgun.password': {
    message: 'C’est une clé d’API. Par SMTP, Mailgun n’accepte que le mot de passe d’un utilisateur SMTP.',
    fix: 'Réinitialisez le mot de passe de l’utilisateur SMTP dans les réglages du domaine et collez le nouveau.',
  },
  'mailgun.from': {
    message: 'Mailgun signe cet e-mail pour {sending}, et From dit {shown} : les destinataires peuvent le classer comme indésirable.',
    fix: 'Utilisez une adresse From de {sending}.',
  },
  'mailgun.sandbox': {
    message: 'Un domaine bac à sable n’envoie qu’aux destinataires qui ont donné leur accord chez Mailgun.',
    fix: 'Ajoutez un domaine à vous chez Mailgun et utilisez un de ses utilisateurs SMTP.',
  },
  'postmark.login': {
    message: 'Postmark prend le jeton Server API comme utilisateur et comme mot de passe ; ici, ils diffèrent.',
    fix: tokenTwice,
  },
  'postmark.no_token': { message: 'Ce n’est pas un jeton Server API.', fix: tokenTwice },
  'aliyun.former_host': {
    message: 'C’est un ancien serveur qu’Alibaba Cloud ne recommande plus.',
    fix: 'Si votre console montre cette région, utilisez {meant}.',
  },
  'aliyun.from': {
    message: 'Aliyun DirectMail n’accepte un e-mail que de l’adresse d’expéditeur qui s’authentifie.',
    fix: 'Utilisez l’adresse d’expéditeur dans From.',
  },
  'zoho.host': { message: 'Ce serveur est pour les organisations qui paient ; l’adresse est personnelle.', fix: 'Utilisez {meant}.' },
  'zoho.from': {
    message: 'Zoho refuse une adresse From qui n’est ni celle de la boîte ni un alias de celle-ci.',
    fix: 'Utilisez l’adresse de la boîte, ou ajoutez d’abord celle-ci comme alias.',
  },
};
