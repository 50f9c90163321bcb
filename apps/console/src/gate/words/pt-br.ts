import type { GateWords } from './en';

export const ptBr: GateWords = {
  unreachable: {
    title: 'O serviço não responde',
    lead: 'Nada foi alterado. Confira se ele está em execução; você pode tentar novamente sem risco.',
    action: 'Tentar novamente',
  },
};
