import type { TrialPhrases } from './en';

export const es: TrialPhrases = {
  title: 'Probar el inicio de sesión',
  moment: 'Un momento',
  opening: 'Se abren las páginas de inicio de sesión.',
  signIn: 'Iniciar sesión',
  again: 'Intentar de nuevo',
  signInAgain: 'Iniciar sesión de nuevo',
  signOut: 'Cerrar sesión',
  learns: 'Lo que sabe una aplicación',
  claims: 'Los claims del token de identidad, tal como esta página los recibió y decodificó.',
  scripts: 'Esta página inicia sesión con un script, como una aplicación de una sola página. Activa los scripts para probarla.',
  unsafe: { title: 'Esta dirección no es bastante segura', lead: 'Los navegadores solo dejan iniciar sesión a una aplicación por https o en localhost.' },
  foreign: { title: 'Este inicio de sesión no empezó aquí', lead: 'Empezó en otra pestaña, o esta página se cargó de nuevo.' },
  refused: 'El inicio de sesión terminó sin cuenta',
  notExchanged: 'El código no se canjeó',
  signedIn: { title: 'Has iniciado sesión', lead: 'Como {name}.' },
  signedOut: { title: 'Has cerrado sesión', lead: 'Puedes probar de nuevo las páginas de inicio de sesión.' },
  failed: { title: 'El servicio no responde', lead: 'Puedes intentarlo de nuevo sin riesgo.' },
};
