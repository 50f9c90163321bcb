import type { IonicWords } from './en';

export const it: IonicWords = {
  install: {
    heading: 'Installa il client',
    text: 'Un’app Ionic è un’app Capacitor, quindi il suo client è `@logto/capacitor` con tre plugin, che le pagine siano fatte con Angular, React o Vue.',
    note: 'Poi fai inserire a Capacitor i plugin nei progetti nativi con `npx cap sync`.',
  },
  client: {
    heading: 'Crea il client',
    text: 'Un solo client per tutta l’app. Il suo ID app non è un segreto e può stare nell’app.',
  },
  links: {
    heading: 'Scegli la via del ritorno',
    text: 'Dopo l’accesso il browser di sistema torna alla tua app con un link che ha uno schema tuo. Usa l’ID dell’app al contrario, come `com.example.app`: uno schema senza punto viene rifiutato.',
    note: 'Entrambi i progetti nativi devono conoscere lo schema, altrimenti il browser resta dov’è.',
  },
  origins: {
    heading: 'Ammetti le origini dell’app',
    text: 'Le pagine dell’app si caricano dalla sua origine: `capacitor://localhost` su iOS, `https://localhost` su Android, `http://localhost` su Android con `androidScheme: http`. Senza queste ogni richiesta di token finisce con `Failed to fetch`.',
  },
  state: {
    heading: 'Ricorda chi ha effettuato l’accesso',
    text: 'Il client risponde subito dal dispositivo, anche senza connessione. Conserva la risposta dove le tue pagine la vedono; con Ionic Angular è un signal, perché altrimenti le promise dei plugin non risvegliano la pagina.',
    note: 'Con Ionic React conserva `isSignedIn` in uno stato, con Ionic Vue in un `ref`.',
  },
  returns: {
    heading: 'Ascolta i ritorni tardivi',
    text: 'Android può terminare l’app mentre il browser è aperto. Chiama questo all’avvio dell’app, prima che si mostri la prima pagina.',
  },
  signOut: {
    heading: 'Esci',
    text: 'Termina anche la sessione del browser e torna con l’URI di reindirizzamento dopo l’uscita; non deve iniziare con l’URI di reindirizzamento.',
    note: 'L’esempio prosegue anche quando qualcuno chiude il browser prima del ritorno: i token dell’app allora non ci sono già più.',
  },
  page: {
    heading: 'Mettilo in una pagina',
    text: 'Un pulsante per entrare, uno per uscire.',
    note: 'Prima di Ionic 9 questi import vengono da `@ionic/angular/standalone`.',
  },
  run: {
    heading: 'Avvia l’app',
    text: 'Con `adb reverse` un dispositivo Android raggiunge un servizio sul tuo computer; il simulatore iOS condivide la rete del computer. In un semplice browser i link dell’app non portano da nessuna parte: una versione web ha bisogno di una propria applicazione, del tipo pagina singola.',
    note: 'Finché il servizio non ha TLS, Android vuole sapere che l’app può parlargli (`android:usesCleartextTraffic`). Fallo solo nelle build di debug.',
  },
  checkpoint: {
    heading: 'Verifica',
    text: 'Premi il pulsante di accesso nella tua app, inserisci un indirizzo e il codice che arriva.',
  },
};
