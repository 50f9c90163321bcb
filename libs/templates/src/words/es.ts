import type { Words } from './words';

export const es: Words = {
  tag: 'es',
  dates: 'es-ES',
  subject: (code, app) => `${code} es su código de ${app}`,
  title: {
    SignIn: 'Su código para iniciar sesión',
    Register: 'Su código para registrarse',
    ForgotPassword: 'Su código para una contraseña nueva',
    Generic: 'Su código',
  },
  isYours: {
    SignIn: (app) => `es su código para iniciar sesión en ${app}.`,
    Register: (app) => `es su código para registrarse en ${app}.`,
    ForgotPassword: (app) => `es su código para una contraseña nueva en ${app}.`,
    Generic: (app) => `es su código de ${app}.`,
  },
  typeIt: 'Escríbalo donde lo pidió.',
  worksUntil: (time, minutes) => ['Sirve una vez, hasta las ', time, ` (${minutes}).`],
  preview: (time, minutes) => `Sirve durante ${minutes}, hasta las ${time}.`,
  app: 'Aplicación',
  device: 'Dispositivo',
  askedFor: 'Pedido',
  deviceOn: (browser, system) => `${browser} en ${system}`,
  dayAndTime: ', ',
  neverAsk: ['Nunca pedimos este código', ' por teléfono, chat o correo.'],
  notYou: 'Si no lo pidió, no haga nada: sin el código nadie puede entrar.',
  sentBecause: {
    SignIn: (to, app) => `Enviado a ${to} porque alguien pidió iniciar sesión en ${app}.`,
    Register: (to, app) => `Enviado a ${to} porque alguien pidió registrarse en ${app}.`,
    ForgotPassword: (to, app) => `Enviado a ${to} porque alguien pidió una contraseña nueva en ${app}.`,
    Generic: (to, app) => `Enviado a ${to} porque alguien pidió un código en ${app}.`,
  },
  noNewsletter: 'No es un boletín; no hay nada de lo que darse de baja.',
};
