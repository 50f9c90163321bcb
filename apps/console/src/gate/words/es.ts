import type { GateWords } from './en';

export const es: GateWords = {
  unreachable: {
    title: 'El servicio no responde',
    lead: 'No se ha cambiado nada. Comprueba que está en marcha; puedes reintentarlo sin riesgo.',
    action: 'Reintentar',
  },
};
