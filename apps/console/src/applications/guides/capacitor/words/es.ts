import type { CapacitorWords } from './en';

export const es: CapacitorWords = {
  install: {
    heading: 'Instala el cliente',
    text: '`@logto/capacitor` inicia la sesión; los tres plugins abren el navegador, escuchan la vuelta y guardan los tokens.',
    note: 'Después haz que Capacitor lleve los plugins a los proyectos nativos con `npx cap sync`.',
  },
  client: {
    heading: 'Crea el cliente',
    text: 'Un cliente para toda la app. Su ID de la app no es un secreto y puede estar en la app.',
    note: "`presentationStyle: 'fullscreen'` evita que la página de inicio de sesión se quede en blanco en un iPad.",
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
  signIn: {
    heading: 'Inicia sesión',
    text: 'Llama a esto desde el botón de inicio de sesión. El navegador del sistema abre la página de inicio de sesión y vuelve con un código, que el cliente canjea por tokens.',
    note: 'Cerrar antes el navegador no es un fallo de la app: el cliente rechaza con un `LogtoClientError` cuyo código es `user_cancelled`. No dejes que nadie empiece dos veces: dos inicios de sesión a la vez terminan los dos.',
  },
  returns: {
    heading: 'Escucha las vueltas tardías',
    text: 'Android puede terminar la app mientras el navegador está abierto, y puede avisar del navegador cerrado antes que del enlace. Registra esto una vez al arrancar la app; así el inicio de sesión se completa igualmente.',
  },
  signOut: {
    heading: 'Cierra la sesión',
    text: 'El navegador conserva la sesión un tiempo. `signOut` la termina también y vuelve por la URI de redirección tras cerrar sesión; no debe empezar por la URI de redirección.',
    note: 'Los tokens de la app desaparecen enseguida. Si se cierra el navegador antes de volver, la promesa queda abierta para siempre, así que el ejemplo continúa cuando se cierra el navegador. Sin URI, una página dice que está hecho y la persona la cierra.',
  },
  run: {
    heading: 'Ejecútala',
    text: 'Inicia la app en un teléfono o un emulador. Con `adb reverse`, un dispositivo Android llega a un servicio de tu ordenador; el simulador de iOS comparte la red del ordenador.',
    note: 'Mientras el servicio no tenga TLS, hay que decir a Android que la app puede hablar con él (`android:usesCleartextTraffic`). Hazlo solo en versiones de depuración.',
  },
  checkpoint: {
    heading: 'Punto de control',
    text: 'Pulsa el botón de inicio de sesión de tu app. Una ventana del navegador abre la página de inicio de sesión; escribe una dirección y el código que llega.',
  },
};
