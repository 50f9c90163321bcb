import type { Words } from './words';

export const fr: Words = {
  tag: 'fr',
  dates: 'fr-FR',
  subject: (code, app) => `${code} est votre code ${app}`,
  title: {
    SignIn: 'Votre code de connexion',
    Register: 'Votre code d’inscription',
    ForgotPassword: 'Votre code pour un nouveau mot de passe',
    Generic: 'Votre code',
  },
  isYours: {
    SignIn: (app) => `est votre code de connexion à ${app}.`,
    Register: (app) => `est votre code d’inscription à ${app}.`,
    ForgotPassword: (app) => `est votre code pour un nouveau mot de passe sur ${app}.`,
    Generic: (app) => `est votre code ${app}.`,
  },
  typeIt: 'Saisissez-le là où vous l’avez demandé.',
  worksUntil: (time, minutes) => ['Il sert une seule fois, jusqu’à ', time, ` (${minutes}).`],
  preview: (time, minutes) => `Valable ${minutes}, jusqu’à ${time}.`,
  app: 'Application',
  device: 'Appareil',
  askedFor: 'Demandé',
  deviceOn: (browser, system) => `${browser} sur ${system}`,
  dayAndTime: ', ',
  neverAsk: ['Nous ne demandons jamais ce code', ' par téléphone, chat ou e-mail.'],
  notYou: 'Si vous ne l’avez pas demandé, ne faites rien : sans le code, personne ne peut entrer.',
  sentBecause: {
    SignIn: (to, app) => `Envoyé à ${to} parce que quelqu’un a demandé à se connecter à ${app}.`,
    Register: (to, app) => `Envoyé à ${to} parce que quelqu’un a demandé à s’inscrire à ${app}.`,
    ForgotPassword: (to, app) => `Envoyé à ${to} parce que quelqu’un a demandé un nouveau mot de passe sur ${app}.`,
    Generic: (to, app) => `Envoyé à ${to} parce que quelqu’un a demandé un code sur ${app}.`,
  },
  noNewsletter: 'Ceci n’est pas une lettre d’information ; il n’y a pas d’abonnement à annuler.',
};
