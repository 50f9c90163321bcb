import type { AdviceWords } from './en';

export const ptBr: AdviceWords = {
  texts: {
    locked_out: {
      title: 'Os códigos desta pessoa são recusados',
      text: 'Códigos demais não conferiram: eles são recusados até {until}. Desbloqueie ou peça à pessoa que espere.',
    },
    connector_missing: { title: 'Sem conector', text: 'Não há um conector que possa enviar. Configure um.' },
    connector_unavailable: {
      title: 'O conector falha',
      text: 'Ele fica em pausa até {until} e depois é tentado de novo automaticamente. A última falha: {error}',
    },
    login_refused: { title: 'O servidor de e-mail recusa o login', text: 'Confira o usuário e a senha do conector. {reply}' },
    connection_failed: { title: 'Não foi possível alcançar o servidor', text: 'Confira o host, a porta e o TLS do conector. {error}' },
    limit_reached: { title: 'Foram pedidos códigos demais', text: 'O próximo pode ser pedido às {until}.' },
    never_sent_no_account: {
      title: 'Nunca enviado: sem conta',
      text: 'Nenhuma conta tem este endereço, e o cadastro está desativado. Compare o endereço ou crie a conta.',
    },
    never_sent_codes_off: { title: 'Nunca enviado: códigos desativados', text: 'Entrar com um código está desativado.' },
    never_sent: { title: 'Nunca enviado', text: 'Ninguém com este endereço poderia tê-lo usado naquele momento. Oriente a pessoa a pedir outro.' },
    on_its_way: { title: 'A caminho', text: 'Verifique de novo em alguns segundos.' },
    will_be_tried_again: { title: 'Aguardando nova tentativa', text: 'A nova tentativa será às {at}. Até agora: {error}' },
    handed_over: { title: 'Entregue', text: 'Aceito por {server} às {at}. Se não estiver na caixa de entrada, procure no spam.' },
    code_used: { title: 'Chegou e foi usado', text: 'O código foi usado às {at}. Não há nada a fazer.' },
    may_have_arrived: {
      title: 'Pode ter chegado',
      text: 'A conexão terminou durante a entrega. Se não tiver chegado, oriente a pessoa a pedir outro.',
    },
    address_refused: { title: 'O servidor recusou este endereço', text: 'Compare como ele está escrito. {reply}' },
    message_refused: { title: 'O servidor não aceitou a mensagem', text: 'Confira o remetente e o que o servidor permite a ele. {reply}' },
    expired_before_it_left: { title: 'O tempo acabou', text: 'O código expirou antes que a mensagem pudesse sair. Oriente a pessoa a pedir outro.' },
    not_sent: { title: 'Não enviado', text: 'Não foi possível enviar. {error}' },
    nothing_asked_for: {
      title: 'Nada foi pedido',
      text: 'Não há mensagem nas últimas 24 horas. Oriente a pessoa a pedir um código com exatamente este endereço.',
    },
  },
  actions: {
    connector: 'Abrir os conectores',
    lockouts: 'Abrir os bloqueios',
    methods: 'Abrir as formas de entrar',
    account: 'Adicionar usuário',
  },
};
