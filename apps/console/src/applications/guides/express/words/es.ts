import type { ExpressWords } from './en';

export const es: ExpressWords = {
  install: {
    heading: 'Instala el cliente',
    text: '`@logto/express` guarda los tokens en la sesión de tu servidor; nunca llegan al navegador.',
  },
  redirects: {
    heading: 'Di adónde se vuelve',
    text: 'El cliente completa el inicio de sesión en `/logto/sign-in-callback`. El principio es la dirección de tu servidor.',
  },
  signedOut: {
    heading: 'Y tras cerrar la sesión',
    text: 'El cliente lleva de vuelta a la dirección de tu servidor, escrita sin barra al final.',
  },
  configure: {
    heading: 'Añade el inicio de sesión a tu servidor',
    text: 'El secreto de la app demuestra al servicio que quien pregunta es tu servidor. Guárdalo en el entorno, no en el código. `SESSION_SECRET` es un texto largo y aleatorio tuyo.',
    note: 'El ejemplo guarda las sesiones en memoria; da a `express-session` un almacén antes de publicar. Detrás de un proxy con TLS, configura `cookie.secure` y `trust proxy`.',
  },
  environment: {
    heading: 'Prepara el entorno',
    text: 'El secreto se muestra una vez, al crearlo. En las credenciales puedes crear otro cuando quieras.',
  },
  guard: {
    heading: 'Reserva páginas para quien ha iniciado sesión',
    text: '`request.user` dice quién está. Los enlaces `/logto/sign-in` y `/logto/sign-out` empiezan y terminan una sesión.',
  },
  checkpoint: { heading: 'Punto de control', text: 'Inicia el servidor y abre `/account`.' },
};
