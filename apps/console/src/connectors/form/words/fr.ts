import type { FactoryWords } from '../factory-words';

const templates = { label: 'Modèles' };
const accessKeyId = { label: 'ID de clé d’accès' };
const accessKeySecret = { label: 'Clé d’accès secrète' };
const apiKey = { label: 'Clé d’API' };
const clientId = { label: 'ID client' };
const clientSecret = { label: 'Secret client' };
const mailbox = { label: 'Boîte' };
const most = (milliseconds: number) => `En millisecondes ; jamais plus de ${milliseconds}.`;

export const fr: FactoryWords = {
  'simple-mail-transfer-protocol': {
    description: 'Envoie des e-mails par n’importe quel serveur SMTP.',
    issues: {
      'must be a host name or an address': 'Saisissez un nom d’hôte ou une adresse.',
      'must be an address of this machine': 'Saisissez une adresse de cette machine.',
      'must not contain control characters': 'Les caractères de contrôle ne sont pas permis ici.',
      'is no header that can be set': 'Cet en-tête ne peut pas être défini.',
      'is no address such as: {what}': 'Ce n’est pas une adresse. En voici une : {what}',
      'has no template for {what}': 'Il manque un modèle pour {what}.',
      'needs a user and a password, or neither': 'Saisissez l’utilisateur et le mot de passe, ou aucun des deux.',
      'needs a refresh token or an access token': 'Saisissez un jeton de renouvellement ou un jeton d’accès.',
      'must be a login (user and pass), a service account (user, serviceClient and privateKey) or tokens (user, with refreshToken or accessToken)':
        'Il faut un utilisateur avec mot de passe (user et pass), un compte de service (user, serviceClient et privateKey) ou des jetons (user, avec refreshToken ou accessToken).',
    },
    items: {
      host: { label: 'Hôte' },
      security: {
        label: 'Chiffrement',
        options: {
          starttls: 'STARTTLS (port 587)',
          implicit: 'TLS dès le début (port 465)',
          none: 'Aucun : un relais à vous, sans authentification (port 25)',
        },
      },
      port: { label: 'Port' },
      authentication: {
        label: 'Authentification',
        options: {
          login: 'Utilisateur et mot de passe',
          tokens: 'OAuth2, avec les jetons d’une boîte',
          service: 'OAuth2, avec un compte de service Google',
          none: 'Aucune : le relais connaît cette machine',
        },
      },
      'login.user': { label: 'Utilisateur' },
      'login.pass': { label: 'Mot de passe' },
      'tokens.user': mailbox,
      'tokens.clientId': clientId,
      'tokens.clientSecret': clientSecret,
      'tokens.refreshToken': { label: 'Jeton de renouvellement' },
      'tokens.accessUrl': { label: 'Adresse des jetons', help: 'Celle de Google, sauf indication contraire.' },
      'tokens.accessToken': { label: 'Jeton d’accès', help: 'Inutile s’il y a un jeton de renouvellement.' },
      'tokens.expires': { label: 'Fin du jeton d’accès', help: 'En millisecondes depuis 1970.' },
      'service.user': mailbox,
      'service.serviceClient': { label: 'Client du compte de service' },
      'service.privateKey': { label: 'Clé privée' },
      'service.passphrase': { label: 'Phrase secrète de la clé' },
      fromEmail: { label: 'De' },
      replyTo: { label: 'Répondre à' },
      templates,
      customHeaders: { label: 'En-têtes', help: 'Comme X-… et List-…' },
      name: { label: 'Nom dans EHLO' },
      servername: { label: 'Nom dans le certificat' },
      'tls.ca': {
        label: 'Certificat de confiance',
        help: 'Au format PEM : celui du serveur lui-même ou d’une autorité privée. Les autorités courantes ne valent alors plus.',
      },
      'tls.minVersion': { label: 'Version de TLS la plus ancienne' },
      localAddress: { label: 'Adresse locale', help: 'L’adresse de cette machine depuis laquelle se connecter.' },
      dnsTimeout: { label: 'Délai pour trouver l’hôte', help: most(5000) },
      connectionTimeout: { label: 'Délai de connexion', help: most(5000) },
      greetingTimeout: { label: 'Délai d’accueil', help: most(5000) },
      socketTimeout: { label: 'Délai de silence', help: most(15000) },
    },
  },
  'inbox-sms': {
    name: 'Boîte de la démo',
    description: 'Met les SMS dans la boîte de réception de cette démo.',
    items: { templates: { ...templates, help: 'Un texte pour chaque usage. {{code}} représente le code, {{application.name}} l’application.' } },
  },
  'aliyun-direct-mail': {
    description: 'Le service d’envoi d’Alibaba Cloud.',
    items: {
      accessKeyId,
      accessKeySecret,
      regionId: {
        label: 'Région',
        help: 'La région de DirectMail où l’adresse d’expéditeur est définie.',
        options: {
          'cn-hangzhou': 'Chine (Hangzhou)',
          'ap-southeast-1': 'Singapour',
          'ap-southeast-2': 'États-Unis (anciennement Sydney)',
          'eu-central-1': 'Allemagne (Francfort)',
          'us-east-1': 'États-Unis (Virginie)',
        },
      },
      accountName: { label: 'Adresse d’expéditeur' },
      fromAlias: { label: 'Nom de l’expéditeur' },
      templates,
    },
  },
  'aws-ses-mail': {
    description: 'Le service d’envoi d’Amazon Web Services.',
    items: {
      accessKeyId,
      accessKeySecret,
      region: { label: 'Région' },
      emailAddress: { label: 'Adresse e-mail' },
      emailAddressIdentityArn: { label: 'ARN de l’identité de l’adresse' },
      feedbackForwardingEmailAddress: { label: 'Adresse pour les retours' },
      feedbackForwardingEmailAddressIdentityArn: { label: 'ARN de l’identité de l’adresse des retours' },
      configurationSetName: { label: 'Nom de l’ensemble de configuration' },
      templates,
    },
  },
  'mailgun-email': {
    description: 'Un service qui envoie, reçoit et suit des e-mails.',
    items: {
      endpoint: { label: 'Adresse de Mailgun' },
      domain: { label: 'Domaine', placeholder: 'mg.harbour.example' },
      apiKey,
      from: { label: 'Adresse d’expéditeur', placeholder: 'Harbour <no-reply@harbour.example>' },
      deliveries: { label: 'Messages' },
    },
  },
  'sendgrid-email-service': {
    name: 'E-mail par SendGrid',
    description: 'Un service pour les e-mails des applications et la publicité.',
    items: { apiKey, fromEmail: { label: 'Adresse d’expéditeur' }, fromName: { label: 'Nom de l’expéditeur', placeholder: 'Harbour' }, templates },
  },
  'twilio-short-message-service': {
    name: 'SMS par Twilio',
    description: 'Appels et messages par l’API de Twilio.',
    items: {
      accountSID: { label: 'SID du compte' },
      authToken: { label: 'Jeton d’authentification' },
      fromMessagingServiceSID: { label: 'SID du service de messages' },
      disableRiskCheck: {
        label: 'Désactiver le contrôle des risques',
        help: 'Désactive le contrôle des risques intégré à Twilio, actif sinon. En savoir plus : https://www.twilio.com/docs/messaging/api/message-resource',
      },
      templates,
    },
  },
  'github-universal': {
    description: 'Des comptes GitHub, où des logiciels sont développés et gérés.',
    items: {
      clientId,
      clientSecret,
      scope: {
        label: 'Scopes',
        placeholder: 'Scopes, séparés par des espaces',
        help: 'Les scopes déterminent ce que permet l’accord de la personne.',
      },
    },
  },
};
