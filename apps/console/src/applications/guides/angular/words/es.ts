import type { AngularWords } from './en';

export const es: AngularWords = {
  install: {
    heading: 'Instala la biblioteca',
    text: '`angular-auth-oidc-client` es una biblioteca certificada de OpenID Connect para Angular y habla con este servicio tal como es.',
  },
  redirects: {
    heading: 'Di adónde se vuelve',
    text: 'Tras iniciar sesión, el navegador vuelve a tu app. El origen de esta URI puede pedir tokens sin más; no hay nada que añadir para CORS.',
  },
  signedOut: {
    heading: 'Y tras cerrar la sesión',
    text: 'Adónde se llega al cerrar la sesión.',
  },
  configure: {
    heading: 'Configúrala',
    text: 'Gracias al prompt de consentimiento, el servicio emite un token de renovación para `offline_access`. No se ve ninguna pregunta por ello.',
    note: '`withAppInitializerAuthCheck` completa el inicio de sesión cuando vuelve el navegador, antes de mostrar la primera página.',
  },
  use: {
    heading: 'Inicia y cierra la sesión',
    text: 'Todo lo que la página necesita saber llega como signals.',
  },
  route: {
    heading: 'Reserva una página para quien ha iniciado sesión',
    text: 'La guarda lleva a la página de inicio de sesión y de vuelta a la página deseada.',
  },
  checkpoint: {
    heading: 'Punto de control',
    text: 'Inicia la app con `ng serve`, ábrela y pulsa «Sign in».',
  },
};
