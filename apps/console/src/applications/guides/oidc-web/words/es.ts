import type { OidcWebWords } from './en';

export const es: OidcWebWords = {
  install: {
    heading: 'Usa una biblioteca de OpenID Connect',
    text: 'Sirve cualquier biblioteca para el flujo de código de autorización con un secreto de cliente, en cualquier lenguaje. Los ejemplos usan `openid-client` para Node.js.',
  },
  redirects: { heading: 'Di adónde se vuelve', text: 'Una dirección de tu servidor que recibe el código.' },
  signedOut: { heading: 'Y tras cerrar la sesión', text: 'Adónde se llega al cerrar la sesión.' },
  configure: {
    heading: 'Configúrala',
    text: 'El secreto de la app demuestra al servicio que quien pregunta es tu servidor. Se muestra una vez, al crearlo; en las credenciales puedes crear otro cuando quieras.',
    note: 'La biblioteca rechaza direcciones sin TLS si no se le dice que esto es una prueba.',
  },
  begin: {
    heading: 'Empieza un inicio de sesión',
    text: 'Guarda los dos valores aleatorios en la sesión del navegador y redirige después a la dirección que esto devuelve.',
  },
  complete: {
    heading: 'Complétalo',
    text: 'En la URI de redirección. La biblioteca compara lo guardado y comprueba la firma del token de identidad.',
  },
  end: { heading: 'Cierra la sesión', text: 'Termina primero tu propia sesión y redirige después a la dirección que esto devuelve.' },
  checkpoint: { heading: 'Punto de control', text: 'Inicia tu servidor, ábrelo e inicia sesión.' },
};
