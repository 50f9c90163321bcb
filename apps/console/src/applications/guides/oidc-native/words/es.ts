import type { OidcNativeWords } from './en';

export const es: OidcNativeWords = {
  library: {
    heading: 'Usa una biblioteca de OpenID Connect',
    text: 'Sirve cualquier biblioteca que abra el navegador del sistema y envíe una clave de prueba (PKCE, método `S256`), como AppAuth. Lo demás lo sabe por el documento de descubrimiento.',
  },
  links: {
    heading: 'Elige el camino de vuelta',
    text: 'Un enlace con un esquema propio, al revés como `com.example.app`: un esquema sin punto se rechaza. La app tiene que estar registrada para él en el sistema.',
  },
  request: {
    heading: 'Pide un código',
    text: 'Lo que la biblioteca abre en el navegador tiene este aspecto. Con `prompt=consent` y `offline_access` recibes un token de renovación; no se ve ninguna pregunta por ello.',
    note: 'La respuesta llega a la URI de redirección con `code` y `state`, o con `error`.',
  },
  exchange: {
    heading: 'Canjéalo por tokens',
    text: 'Una vez, y en menos de un minuto. Una app nativa no tiene secreto: en su lugar se usa la clave de prueba.',
  },
  signedOut: {
    heading: 'Cierra la sesión',
    text: 'Revoca el token de renovación, olvida todos los tokens y abre el fin de sesión en el mismo navegador.',
  },
  origins: {
    heading: 'Solo si la app muestra páginas web',
    text: 'Cuando las páginas de una vista web piden tokens ellas mismas, hay que permitir su origen.',
  },
  checkpoint: { heading: 'Punto de control', text: 'Ejecuta tu app e inicia sesión.' },
};
