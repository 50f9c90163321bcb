import { accounts } from '../accounts';
import type { PresetWords } from '../preset-words';
import { fr as problems } from './problems/fr';

const address = { label: 'Adresse', help: 'L’adresse entière de la boîte.' };
const google = { label: 'Adresse', help: 'L’adresse entière du compte Google, même si elle est d’un domaine à vous.' };
const clientSecret = 'Secret client';
const refreshToken = 'Jeton de renouvellement';
const smtpPassword = 'Mot de passe SMTP';
const gmailLimits = 'Environ 500 e-mails par jour depuis gmail.com, 2 000 depuis Google Workspace.';
const overSmtp = 'Envoyer par SMTP';
const region = 'Région';

export const fr: PresetWords = {
  problems,
  providers: {
    'gmail-app-password': {
      name: 'Gmail avec un mot de passe d’application',
      description: 'Un compte Google avec la validation en deux étapes. Bien pour essayer et pour les petites équipes.',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.pass': {
          label: 'Mot de passe d’application',
          help: 'Les 16 lettres de myaccount.google.com/apppasswords. Le mot de passe du compte lui-même est refusé.',
        },
      },
      links: ['Mots de passe d’application', 'Envoyer depuis une application', 'Envoyer avec une autre adresse', 'Limites'],
    },
    'gmail-oauth2': {
      name: 'Gmail avec OAuth2',
      description: 'Un compte Google sans mot de passe enregistré : avec des jetons, ou avec un compte de service d’un Google Workspace.',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.clientId': { label: 'ID client', help: 'Celui du client OAuth dans la console Google Cloud.' },
        'auth.clientSecret': { label: clientSecret, help: 'Celui du même client.' },
        'auth.refreshToken': { label: refreshToken, help: 'Pour le scope https://mail.google.com/.' },
      },
      links: ['Comment Gmail accepte OAuth2', 'OAuth2 chez Google', 'Comptes de service pour tout un domaine'],
    },
    'microsoft-365': {
      name: 'Outlook et Microsoft 365',
      description: 'Une boîte chez Microsoft : celle d’une organisation, ou une boîte personnelle sur Outlook.com.',
      limits: '30 e-mails par minute, 10 000 destinataires par jour et trois connexions à la fois pour une boîte.',
      choices: [
        {
          label: 'Compte',
          help: 'Une organisation a son propre domaine. Un compte personnel finit par outlook.com, hotmail.com ou live.com.',
          options: { organisation: 'Microsoft 365 d’une organisation', personal: 'Compte personnel sur Outlook.com' },
        },
      ],
      asks: {
        'auth.user': address,
        'auth.clientId': { label: 'ID d’application (client)', help: 'Celui de l’inscription d’application dans le centre d’administration Microsoft Entra.' },
        'auth.clientSecret': { label: clientSecret, help: 'Sa valeur, pas son ID. Il prend fin le jour choisi pour lui.' },
        'auth.refreshToken': { label: refreshToken, help: 'Pour les scopes https://outlook.office.com/SMTP.Send et offline_access.' },
        'auth.accessUrl': {
          label: 'Adresse des jetons',
          help: 'https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token avec l’ID de l’annuaire (locataire) ; « consumers » pour un compte personnel.',
        },
      },
      links: ['OAuth2 pour SMTP', 'Autoriser le SMTP authentifié', 'La fin des mots de passe pour SMTP', 'Limites'],
    },
    sendgrid: {
      description: 'Le service d’envoi de Twilio.',
      limits: 'Jusqu’à 5 000 e-mails par connexion. Le nombre par jour dépend de l’offre.',
      choices: [
        {
          label: region,
          help: 'UE seulement pour un sous-utilisateur fait pour l’UE ; ses clés ne valent nulle part ailleurs.',
          options: { global: 'Monde', eu: 'UE' },
        },
      ],
      asks: { 'auth.pass': { label: 'Clé d’API', help: 'Une clé avec l’autorisation Mail Send. Elle commence par SG. et n’est montrée qu’une fois.' } },
      links: [overSmtp, 'Clés d’API', 'Vérifier un domaine'],
    },
    'amazon-ses': {
      description: 'Le service d’envoi d’Amazon Web Services.',
      limits: 'Dans le bac à sable, 200 e-mails par jour, un par seconde, aux adresses vérifiées seulement. Ensuite, ce qu’AWS accorde.',
      choices: [
        {
          label: region,
          help: 'Celle où votre domaine est vérifié. Le mot de passe SMTP appartient à une seule région.',
          options: {
            'us-east-1': 'Est des États-Unis (Virginie du Nord)',
            'us-east-2': 'Est des États-Unis (Ohio)',
            'us-west-1': 'Ouest des États-Unis (Californie du Nord)',
            'us-west-2': 'Ouest des États-Unis (Oregon)',
            'ca-central-1': 'Canada (Centre)',
            'sa-east-1': 'Amérique du Sud (São Paulo)',
            'eu-central-1': 'Europe (Francfort)',
            'eu-west-1': 'Europe (Irlande)',
            'eu-west-2': 'Europe (Londres)',
            'eu-west-3': 'Europe (Paris)',
            'eu-north-1': 'Europe (Stockholm)',
            'ap-south-1': 'Asie-Pacifique (Mumbai)',
            'ap-northeast-1': 'Asie-Pacifique (Tokyo)',
            'ap-northeast-2': 'Asie-Pacifique (Séoul)',
            'ap-northeast-3': 'Asie-Pacifique (Osaka)',
            'ap-southeast-1': 'Asie-Pacifique (Singapour)',
            'ap-southeast-2': 'Asie-Pacifique (Sydney)',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'Nom d’utilisateur SMTP', help: 'De SMTP settings dans la console SES. Il commence par AKIA.' },
        'auth.pass': { label: smtpPassword, help: '44 caractères, montrés une fois avec le nom d’utilisateur. Ce n’est pas une clé d’accès secrète.' },
      },
      links: ['Identifiants SMTP', 'Ports et TLS', 'Serveurs des régions', 'Quitter le bac à sable', 'Ce qui peut échouer'],
    },
    mailgun: {
      description: 'Le service d’envoi de Sinch.',
      limits: 'Un domaine bac à sable envoie à cinq adresses qui ont donné leur accord. Sinon, cela dépend de l’offre.',
      choices: [
        {
          label: region,
          help: 'Celle choisie à l’ajout du domaine. Un domaine n’existe que dans une région.',
          options: { us: 'États-Unis', eu: 'UE' },
        },
      ],
      asks: {
        'auth.user': { label: 'Utilisateur SMTP', help: 'Une adresse entière de votre domaine d’envoi.' },
        'auth.pass': { label: smtpPassword, help: 'Celui de cet utilisateur, dans SMTP credentials du domaine. Ce n’est pas une clé d’API.' },
      },
      links: [overSmtp, 'Où sont les identifiants'],
    },
    postmark: {
      description: 'Un service d’envoi pour les e-mails que quelqu’un attend.',
      limits: 'Tant que Postmark n’a pas approuvé le compte, il n’envoie qu’aux adresses de votre propre domaine.',
      choices: [{ label: 'Port', help: 'Certains hébergeurs bloquent 587.' }],
      asks: {
        'auth.user': { label: 'Utilisateur', help: 'Le jeton Server API, ou la clé d’accès d’un jeton SMTP.' },
        'auth.pass': { label: 'Mot de passe', help: 'Le même jeton Server API encore une fois, ou la clé secrète du jeton SMTP.' },
      },
      links: [overSmtp, 'Ce qui peut échouer'],
    },
    'aliyun-direct-mail': {
      description: 'Le service d’envoi d’Alibaba Cloud.',
      limits: 'Un quota par jour qui grandit avec la réputation du compte ; la console le montre.',
      choices: [
        {
          label: region,
          help: 'Celle que la console montre. Domaines et adresses d’expéditeur ne valent que dans la région où ils ont été créés.',
          options: {
            'cn-hangzhou': 'Chine (Hangzhou)',
            'ap-southeast-1': 'Singapour',
            'us-east-1': 'États-Unis (Virginie)',
            'eu-central-1': 'Allemagne (Francfort)',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'Adresse d’expéditeur', help: 'Telle qu’elle figure sous Sender Addresses. C’est aussi l’adresse From.' },
        'auth.pass': { label: smtpPassword, help: 'Défini pour cette adresse d’expéditeur avec Set SMTP Password.' },
      },
      links: [overSmtp, 'Serveurs des régions', 'Questions et réponses'],
    },
    zoho: {
      description: 'Une boîte chez Zoho, d’une organisation ou d’une personne.',
      limits: 'Un nombre d’e-mails par jour qui dépend de l’offre et de l’âge du compte.',
      choices: [
        {
          label: 'Centre de données et compte',
          help: 'Le centre de données est la fin de l’adresse où vous lisez vos e-mails : mail.zoho.eu, c’est l’Europe.',
          options: accounts(
            {
              'zoho.com': 'États-Unis',
              'zoho.eu': 'Europe',
              'zoho.in': 'Inde',
              'zoho.com.au': 'Australie',
              'zoho.jp': 'Japon',
              'zoho.com.cn': 'Chine',
              'zoho.sa': 'Arabie saoudite',
              'zohocloud.ca': 'Canada',
            },
            { organisation: '{place}, organisation payante', personal: '{place}, personnel ou gratuit' },
          ),
        },
      ],
      asks: {
        'auth.user': address,
        'auth.pass': {
          label: 'Mot de passe',
          help: 'Un mot de passe propre à l’application si l’authentification à deux facteurs est active, sinon celui du compte.',
        },
      },
      links: ['Réglages SMTP', 'Mots de passe propres aux applications'],
    },
    'any-server': {
      name: 'Tout serveur SMTP',
      description: 'Un serveur de messagerie à vous, ou celui d’un fournisseur qui n’est pas dans la liste.',
      choices: [
        {
          label: 'Chiffrement',
          help: 'Votre fournisseur indique le port. La plupart proposent les deux.',
          options: { starttls: 'STARTTLS, port 587', implicit: 'TLS dès le début, port 465' },
        },
      ],
      asks: {
        host: { label: 'Hôte', help: 'Le nom qui est dans le certificat du serveur.' },
        'auth.user': { label: 'Utilisateur', help: 'Souvent l’adresse entière. Vide là où un relais connaît cette machine par son adresse.' },
        'auth.pass': { label: 'Mot de passe', help: 'Beaucoup de fournisseurs en veulent un fait pour les applications.' },
      },
      links: ['Le dépôt des e-mails', 'Pourquoi préférer TLS dès le début'],
    },
  },
};
