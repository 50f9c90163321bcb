import type { NextWords } from './en';

export const es: NextWords = {
  install: { heading: 'Instala el cliente', text: '`@logto/next` guarda los tokens en una cookie sellada de tu servidor.' },
  configure: {
    heading: 'Configúralo',
    text: 'El secreto de la app demuestra al servicio que quien pregunta es tu servidor. `COOKIE_SECRET` es un texto aleatorio tuyo de al menos 32 caracteres.',
    note: 'El secreto se muestra una vez, al crearlo. En las credenciales puedes crear otro cuando quieras.',
  },
  redirects: { heading: 'Di adónde se vuelve', text: 'El cliente espera la vuelta en `/callback` de tu dirección.' },
  callback: { heading: 'Completa el inicio de sesión', text: 'Un route handler recibe el código y lleva adelante.' },
  use: {
    heading: 'Inicia sesión',
    text: 'Las server actions empiezan y terminan la sesión; un server component lee quién está.',
  },
  signedOut: {
    heading: 'Di adónde se va tras cerrar la sesión',
    text: 'El cliente lleva de vuelta a la dirección de tu app, escrita sin barra al final.',
  },
  checkpoint: { heading: 'Punto de control', text: 'Inicia tu app, ábrela y pulsa «Sign in».' },
};
