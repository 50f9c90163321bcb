import type { ReactWords } from './en';

export const es: ReactWords = {
  install: { heading: 'Instala el cliente', text: '`@logto/react` trae el cliente como hooks.' },
  provider: {
    heading: 'Envuelve tu app',
    text: 'Todo lo que está debajo del provider puede preguntar quién ha iniciado sesión.',
  },
  redirects: {
    heading: 'Di adónde se vuelve',
    text: 'Una página de tu app que completa el inicio de sesión. El origen de esta URI puede pedir tokens sin más; no hay nada que añadir para CORS.',
  },
  callback: {
    heading: 'Completa el inicio de sesión',
    text: 'Muestra este componente en la ruta de la URI de redirección. Deja la ruta sin guardas: cuando se abre, nadie ha iniciado sesión todavía.',
  },
  use: {
    heading: 'Inicia sesión',
    text: 'Mientras `isLoading` se cumple, la respuesta está en camino.',
    note: 'Con más scopes en la configuración, como `email`, los claims dicen más.',
  },
  signedOut: {
    heading: 'Cierra la sesión',
    text: 'Termina también la sesión en el servicio. El navegador vuelve a esta URI, escrita tal como está aquí.',
  },
  checkpoint: { heading: 'Punto de control', text: 'Inicia tu app, ábrela y pulsa «Sign in».' },
};
