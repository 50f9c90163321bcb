import type { CapacitorWords } from './en';

export const fr: CapacitorWords = {
  install: {
    heading: 'Installer le client',
    text: '`@logto/capacitor` connecte les personnes ; les trois plugins ouvrent le navigateur, entendent le retour et gardent les jetons.',
    note: 'Ensuite, faites reprendre les plugins dans les projets natifs par Capacitor avec `npx cap sync`.',
  },
  client: {
    heading: 'Créer le client',
    text: 'Un seul client pour toute l’application. Son ID d’application n’est pas un secret et peut se trouver dans l’application.',
    note: "`presentationStyle: 'fullscreen'` évite que la page de connexion reste blanche sur un iPad.",
  },
  links: {
    heading: 'Choisir le chemin du retour',
    text: 'Après la connexion, le navigateur du système revient à votre application par un lien avec un schéma à vous. Prenez l’identifiant de l’application à l’envers, comme `com.example.app` : un schéma sans point est refusé.',
    note: 'Les deux projets natifs doivent connaître le schéma, sinon le navigateur reste où il est.',
  },
  origins: {
    heading: 'Permettre les origines de l’application',
    text: 'Les pages de l’application sont chargées depuis sa propre origine : `capacitor://localhost` sur iOS, `https://localhost` sur Android, `http://localhost` sur Android avec `androidScheme: http`. Sans elles, chaque demande de jetons finit par `Failed to fetch`.',
  },
  signIn: {
    heading: 'Se connecter',
    text: 'Appelez ceci depuis le bouton de connexion. Le navigateur du système ouvre la page de connexion et revient avec un code, que le client échange contre des jetons.',
    note: 'Fermer le navigateur trop tôt n’est pas une erreur de l’application : le client rejette avec une `LogtoClientError` dont le code est `user_cancelled`. Ne laissez personne commencer deux fois : deux connexions à la fois mettent fin aux deux.',
  },
  returns: {
    heading: 'Entendre les retours tardifs',
    text: 'Android peut terminer l’application pendant que le navigateur est ouvert, et peut signaler le navigateur fermé avant le lien. Enregistrez ceci une fois au démarrage de l’application ; la connexion aboutit alors tout de même.',
  },
  signOut: {
    heading: 'Se déconnecter',
    text: 'Le navigateur garde les personnes connectées un moment. `signOut` y met fin aussi et revient par l’URI de redirection après déconnexion ; elle ne doit pas commencer par l’URI de redirection.',
    note: 'Les jetons de l’application disparaissent aussitôt. Qui ferme le navigateur avant son retour laisse la promesse ouverte pour toujours : l’exemple continue donc quand le navigateur est fermé. Sans URI, une page dit que c’est fait, et la personne la ferme.',
  },
  run: {
    heading: 'La lancer',
    text: 'Démarrez l’application sur un téléphone ou un émulateur. Avec `adb reverse`, un appareil Android atteint un service sur votre ordinateur ; le simulateur iOS partage le réseau de l’ordinateur.',
    note: 'Tant que le service n’a pas de TLS, Android veut savoir que l’application peut lui parler (`android:usesCleartextTraffic`). Faites-le seulement dans les versions de débogage.',
  },
  checkpoint: {
    heading: 'Point de contrôle',
    text: 'Appuyez sur le bouton de connexion dans votre application. Une fenêtre du navigateur ouvre la page de connexion ; saisissez une adresse et le code qui arrive.',
  },
};
