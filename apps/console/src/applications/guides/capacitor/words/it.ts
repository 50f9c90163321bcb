import type { CapacitorWords } from './en';

export const it: CapacitorWords = {
  install: {
    heading: 'Installa il client',
    text: '`@logto/capacitor` fa accedere le persone; i tre plugin aprono il browser, ascoltano il ritorno e conservano i token.',
    note: 'Poi fai inserire a Capacitor i plugin nei progetti nativi con `npx cap sync`.',
  },
  client: {
    heading: 'Crea il client',
    text: 'Un solo client per tutta l’app. Il suo ID app non è un segreto e può stare nell’app.',
    note: "`presentationStyle: 'fullscreen'` evita che la pagina di accesso resti bianca su un iPad.",
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
  signIn: {
    heading: 'Accedi',
    text: 'Chiama questo dal pulsante di accesso. Il browser di sistema apre la pagina di accesso e torna con un codice, che il client scambia con i token.',
    note: 'Chi chiude presto il browser non è un errore dell’app: il client rifiuta con un `LogtoClientError` il cui codice è `user_cancelled`. Non lasciare iniziare due volte: due accessi insieme li terminano entrambi.',
  },
  returns: {
    heading: 'Ascolta i ritorni tardivi',
    text: 'Android può terminare l’app mentre il browser è aperto, e può segnalare il browser chiuso prima del link. Registra questo una volta all’avvio dell’app; l’accesso allora si completa lo stesso.',
  },
  signOut: {
    heading: 'Esci',
    text: 'Il browser mantiene l’accesso per un po’. `signOut` termina anche quello e torna con l’URI di reindirizzamento dopo l’uscita; non deve iniziare con l’URI di reindirizzamento.',
    note: 'I token dell’app spariscono subito. Chi chiude il browser prima del ritorno lascia la promise aperta per sempre, quindi l’esempio prosegue quando il browser viene chiuso. Senza un URI, una pagina dice che è fatto e la persona la chiude.',
  },
  run: {
    heading: 'Avvia l’app',
    text: 'Avvia l’app su un telefono o un emulatore. Con `adb reverse` un dispositivo Android raggiunge un servizio sul tuo computer; il simulatore iOS condivide la rete del computer.',
    note: 'Finché il servizio non ha TLS, Android vuole sapere che l’app può parlargli (`android:usesCleartextTraffic`). Fallo solo nelle build di debug.',
  },
  checkpoint: {
    heading: 'Verifica',
    text: 'Premi il pulsante di accesso nella tua app. Una finestra del browser apre la pagina di accesso; inserisci un indirizzo e il codice che arriva.',
  },
};
