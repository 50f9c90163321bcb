import type { IonicWords } from './en';

export const fr: IonicWords = {
  install: {
    heading: 'Installer le client',
    text: 'Une application Ionic est une application Capacitor : son client est `@logto/capacitor` avec trois plugins, que ses pages soient faites avec Angular, React ou Vue.',
    note: 'Ensuite, faites reprendre les plugins dans les projets natifs par Capacitor avec `npx cap sync`.',
  },
  client: {
    heading: 'Créer le client',
    text: 'Un seul client pour toute l’application. Son ID d’application n’est pas un secret et peut se trouver dans l’application.',
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
  state: {
    heading: 'Retenir qui est connecté',
    text: 'Le client répond aussitôt depuis l’appareil, même sans connexion. Gardez la réponse là où vos pages la voient ; avec Ionic Angular, c’est un signal, car sinon les promesses des plugins ne réveillent pas la page.',
    note: 'Avec Ionic React, gardez `isSignedIn` dans un état, avec Ionic Vue dans un `ref`.',
  },
  returns: {
    heading: 'Entendre les retours tardifs',
    text: 'Android peut terminer l’application pendant que le navigateur est ouvert. Appelez ceci au démarrage de l’application, avant l’affichage de la première page.',
  },
  signOut: {
    heading: 'Se déconnecter',
    text: 'Termine aussi la session du navigateur et revient par l’URI de redirection après déconnexion ; elle ne doit pas commencer par l’URI de redirection.',
    note: 'L’exemple continue aussi quand quelqu’un ferme le navigateur avant son retour : les jetons de l’application ont alors déjà disparu.',
  },
  page: {
    heading: 'Le mettre sur une page',
    text: 'Un bouton pour entrer, un bouton pour sortir.',
    note: 'Avant Ionic 9, ces imports viennent de `@ionic/angular/standalone`.',
  },
  run: {
    heading: 'La lancer',
    text: 'Avec `adb reverse`, un appareil Android atteint un service sur votre ordinateur ; le simulateur iOS partage le réseau de l’ordinateur. Dans un simple navigateur, les liens de l’application ne mènent nulle part : une version web a besoin de sa propre application, du type page unique.',
    note: 'Tant que le service n’a pas de TLS, Android veut savoir que l’application peut lui parler (`android:usesCleartextTraffic`). Faites-le seulement dans les versions de débogage.',
  },
  checkpoint: {
    heading: 'Point de contrôle',
    text: 'Appuyez sur le bouton de connexion dans votre application, saisissez une adresse et le code qui arrive.',
  },
};
