import type { OidcSpaWords } from './en';

export const es: OidcSpaWords = {
  install: {
    heading: 'Usa una biblioteca de OpenID Connect',
    text: 'Sirve cualquier biblioteca que envíe una clave de prueba (PKCE, método `S256`). Los ejemplos usan `oidc-client-ts`.',
  },
  redirects: {
    heading: 'Di adónde se vuelve',
    text: 'Una página de tu app. El origen de esta URI puede pedir tokens sin más; no hay nada que añadir para CORS.',
  },
  signedOut: { heading: 'Y tras cerrar la sesión', text: 'Adónde se llega al cerrar la sesión.' },
  configure: {
    heading: 'Configúrala',
    text: 'Gracias al prompt de consentimiento, el servicio emite un token de renovación para `offline_access`. No se ve ninguna pregunta por ello.',
  },
  use: { heading: 'Inicia y cierra la sesión', text: 'La primera función es de la página de la URI de redirección; las demás, de tus botones.' },
  checkpoint: { heading: 'Punto de control', text: 'Inicia tu app, ábrela e inicia sesión.' },
};
