import type { VueWords } from './en';

export const es: VueWords = {
  install: { heading: 'Instala el cliente', text: '`@logto/vue` trae el cliente como plugin con composables.' },
  plugin: { heading: 'Añade el plugin', text: 'Una vez, donde se crea la app.' },
  redirects: {
    heading: 'Di adónde se vuelve',
    text: 'Una página de tu app que completa el inicio de sesión. El origen de esta URI puede pedir tokens sin más; no hay nada que añadir para CORS.',
  },
  callback: {
    heading: 'Completa el inicio de sesión',
    text: 'Muestra este componente en la ruta de la URI de redirección y deja la ruta sin guardas: cuando se abre, nadie ha iniciado sesión todavía. El router necesita su historial en la ruta, no detrás de un `#`.',
  },
  use: { heading: 'Inicia sesión', text: '`isAuthenticated` e `isLoading` son refs.' },
  signedOut: {
    heading: 'Cierra la sesión',
    text: 'Termina también la sesión en el servicio. El navegador vuelve a esta URI, escrita tal como está aquí.',
  },
  checkpoint: { heading: 'Punto de control', text: 'Inicia tu app, ábrela y pulsa «Sign in».' },
};
