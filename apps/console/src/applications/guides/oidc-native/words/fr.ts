import type { OidcNativeWords } from './en';

export const fr: OidcNativeWords = {
  library: {
    heading: 'Prendre une bibliothèque OpenID Connect',
    text: 'Toute bibliothèque qui ouvre le navigateur du système et envoie une clé de preuve (PKCE, méthode `S256`) convient, comme AppAuth. Elle apprend le reste du document de découverte.',
  },
  links: {
    heading: 'Choisir le chemin du retour',
    text: 'Un lien avec un schéma à vous, à l’envers comme `com.example.app` : un schéma sans point est refusé. L’application doit être enregistrée pour lui auprès du système.',
  },
  request: {
    heading: 'Demander un code',
    text: 'Ce que la bibliothèque ouvre dans le navigateur ressemble à ceci. Avec `prompt=consent` et `offline_access`, vous obtenez un jeton de renouvellement ; aucune question n’est posée aux personnes pour cela.',
    note: 'La réponse arrive à l’URI de redirection avec `code` et `state`, ou avec `error`.',
  },
  exchange: {
    heading: 'L’échanger contre des jetons',
    text: 'Une seule fois, et en moins d’une minute. Une application native n’a pas de secret : la clé de preuve le remplace.',
  },
  signedOut: {
    heading: 'Se déconnecter',
    text: 'Révoquez le jeton de renouvellement, oubliez tous les jetons et ouvrez la fin de session dans le même navigateur.',
  },
  origins: {
    heading: 'Seulement si l’application affiche des pages web',
    text: 'Quand des pages dans une vue web demandent elles-mêmes des jetons, leur origine doit être permise.',
  },
  checkpoint: { heading: 'Point de contrôle', text: 'Lancez votre application et connectez-vous.' },
};
