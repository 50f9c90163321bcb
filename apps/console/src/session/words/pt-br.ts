import type { SessionWords } from './en';

export const ptBr: SessionWords = {
  signIn: {
    title: 'Entrar no console',
    lead: 'Enviamos um código por e-mail. Não é preciso ter senha.',
    action: 'Entrar',
    resuming: 'Entrando',
    again: 'Sua sessão terminou. Entre novamente para continuar de onde parou.',
  },
  unclaimed: {
    title: 'Ainda não há administrador',
    lead: 'Este serviço espera seu primeiro administrador. Abra o link de configuração: ele está no terminal em que o serviço foi iniciado e é parecido com este.',
    once: 'O link serve uma vez, por 24 horas. Quando ele não valer mais, inicie o serviço de novo: ele mostra um novo.',
    action: 'Verificar novamente',
  },
  unreachable: {
    title: 'O serviço não responde',
    lead: 'Nada foi alterado. Confira se ele está em execução; você pode tentar novamente sem risco.',
  },
  signedOut: {
    title: 'Você saiu',
    lead: 'O console não está mais conectado neste navegador.',
    action: 'Entrar novamente',
  },
  callback: { title: 'Entrando' },
  again: {
    title: 'Entre novamente para continuar',
    lead: 'Sua sessão terminou. O que você digitou nesta página continua aqui; ela segue assim que você entrar.',
    action: 'Entrar em uma nova janela',
    leave: 'Sair desta página',
    close: 'Você pode fechar esta janela.',
    somebodyElse: 'Essa era outra pessoa. Entre como {name}.',
  },
  failedAction: 'Entrar novamente',
  failed: {
    cancelled: { title: 'O login foi interrompido', lead: 'Ele foi cancelado antes do fim. Nada foi alterado.' },
    mismatch: {
      title: 'Este login não é daqui',
      lead: 'Ele começou em outra guia, ou a página foi aberta pela segunda vez. Comece de novo nesta guia.',
    },
    clock: {
      title: 'O relógio deste dispositivo está errado',
      lead: 'Ele difere do relógio do serviço em mais de cinco minutos, e por isso as provas do login parecem antigas demais ou ainda não válidas. Acerte o relógio e entre novamente.',
    },
    unreachable: {
      title: 'O serviço não responde',
      lead: 'Não foi possível concluir o login. Confira se o serviço está em execução e entre novamente.',
    },
    unexpected: {
      title: 'O login não deu certo',
      lead: 'O serviço deu uma resposta que o console não consegue usar. Você pode entrar novamente sem risco; o log do serviço diz mais.',
    },
  },
};
