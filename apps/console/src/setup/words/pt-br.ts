import type { SetupWords } from './en';

export const ptBr: SetupWords = {
  checking: 'Verificando o link de configuração',
  form: {
    title: 'Torne-se o primeiro administrador',
    lead: 'O link de configuração prova que este serviço é seu. Em seguida, um código enviado a este endereço prova que o endereço também é.',
    email: 'Endereço de e-mail',
    emailMissing: 'Digite seu endereço de e-mail.',
    emailWrong: 'Este não é um endereço de e-mail completo, como name@example.com.',
    name: 'Nome',
    optional: 'opcional',
    nameTooLong: 'Um nome tem no máximo 128 caracteres.',
    action: 'Tornar-se administrador',
    sending: 'Um momento',
  },
  problem: {
    link: {
      title: 'Este link de configuração não vale mais',
      text: 'Ele expirou ou um mais novo foi mostrado. Inicie o serviço de novo e abra o link que ele mostra.',
    },
    limit: {
      title: 'Houve tentativas demais daqui',
      text: {
        one: 'Nada foi alterado. Tente novamente em {count} minuto.',
        many: 'Nada foi alterado. Tente novamente em {count} minutos.',
        other: 'Nada foi alterado. Tente novamente em {count} minutos.',
      },
    },
    network: { title: 'O serviço não responde', text: 'Confira se ele está em execução. Você pode tentar novamente sem risco.' },
    service: {
      title: 'O serviço não conseguiu fazer isso',
      text: 'Nada foi alterado. Você pode tentar novamente sem risco; o log do serviço diz mais.',
    },
    request: 'Solicitação',
  },
  claimed: {
    title: 'Já existe um administrador',
    lead: 'O link de configuração já cumpriu seu papel. Entre com o endereço informado naquela ocasião.',
    action: 'Entrar',
  },
  done: {
    title: 'Você é o administrador',
    lead: 'Entre agora: um código será enviado para {email}.',
    action: 'Entrar',
  },
  noLink: {
    title: 'O link de configuração está incompleto',
    lead: 'Falta o final dele, ou esta página foi recarregada. Abra o link inteiro a partir do terminal em que o serviço foi iniciado.',
    sample: 'Ele termina com #token= e uma longa sequência de letras e algarismos.',
  },
};
