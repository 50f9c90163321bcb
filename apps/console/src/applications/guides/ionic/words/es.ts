import type { IonicWords } from './en';

export const es: IonicWords = {
  install: {
    heading: 'Instala el cliente',
    text: 'Una app de Ionic es una app de Capacitor, así que su cliente es `@logto/capacitor` con tres plugins, tanto si sus páginas se hacen con Angular como con React o Vue.',
    note: 'Después haz que Capacitor lleve los plugins a los proyectos nativos con `npx cap sync`.',
  },
  client: {
    heading: 'Crea el cliente',
    text: 'Un cliente para toda la app. Su ID de la app no es un secreto y puede estar en la app.',
  },
  links: {
    heading: 'Elige el camino de vuelta',
    text: 'Tras iniciar sesión, el navegador del sistema vuelve a tu app por un enlace con un esquema propio. Usa el ID de la app al revés, como `com.example.app`: un esquema sin punto se rechaza.',
    note: 'Los dos proyectos nativos tienen que conocer el esquema; si no, el navegador se queda donde está.',
  },
  origins: {
    heading: 'Permite los orígenes de la app',
    text: 'Las páginas de la app se cargan desde su propio origen: `capacitor://localhost` en iOS, `https://localhost` en Android, `http://localhost` en Android con `androidScheme: http`. Sin ellos, cada petición de tokens acaba en `Failed to fetch`.',
  },
  state: {
    heading: 'Recuerda quién ha iniciado sesión',
    text: 'El cliente responde enseguida desde el dispositivo, también sin conexión. Guarda la respuesta donde la vean tus páginas; con Ionic Angular es una signal, porque las promesas de los plugins no despiertan la página de otro modo.',
    note: 'Con Ionic React guarda `isSignedIn` en un estado, con Ionic Vue en un `ref`.',
  },
  returns: {
    heading: 'Escucha las vueltas tardías',
    text: 'Android puede terminar la app mientras el navegador está abierto. Llama a esto cuando arranca la app, antes de mostrar la primera página.',
  },
  signOut: {
    heading: 'Cierra la sesión',
    text: 'Termina también la sesión del navegador y vuelve por la URI de redirección tras cerrar sesión; no debe empezar por la URI de redirección.',
    note: 'El ejemplo también continúa cuando alguien cierra el navegador antes de volver: para entonces los tokens de la app ya no están.',
  },
  page: {
    heading: 'Ponlo en una página',
    text: 'Un botón para entrar, otro para salir.',
    note: 'Antes de Ionic 9 estas importaciones vienen de `@ionic/angular/standalone`.',
  },
  run: {
    heading: 'Ejecútala',
    text: 'Con `adb reverse`, un dispositivo Android llega a un servicio de tu ordenador; el simulador de iOS comparte la red del ordenador. En un navegador normal los enlaces de la app no llevan a ninguna parte: una versión web necesita su propia aplicación, del tipo de una página.',
    note: 'Mientras el servicio no tenga TLS, hay que decir a Android que la app puede hablar con él (`android:usesCleartextTraffic`). Hazlo solo en versiones de depuración.',
  },
  checkpoint: {
    heading: 'Punto de control',
    text: 'Pulsa el botón de inicio de sesión de tu app, escribe una dirección y el código que llega.',
  },
};
