import type { OidcWebWords } from './en';

export const ptBr: OidcWebWords = {
  install: {
    heading: 'Use uma biblioteca OpenID Connect',
    text: 'Serve qualquer biblioteca para o fluxo de código de autorização com segredo de cliente, em qualquer linguagem. Os exemplos usam `openid-client` para Node.js.',
  },
  redirects: { heading: 'Diga para onde as pessoas voltam', text: 'Um endereço do seu servidor que recebe o código.' },
  signedOut: { heading: 'E depois de sair', text: 'Aonde as pessoas chegam depois de sair.' },
  configure: {
    heading: 'Configure-a',
    text: 'O segredo do aplicativo prova ao serviço que é o seu servidor que pede. Ele é mostrado uma vez, quando é criado; em credenciais você pode criar outro a qualquer momento.',
    note: 'A biblioteca recusa endereços sem TLS, a menos que saiba que se trata de um teste.',
  },
  begin: {
    heading: 'Inicie um login',
    text: 'Guarde os dois valores aleatórios na sessão do navegador e redirecione para o endereço que esta função devolve.',
  },
  complete: {
    heading: 'Conclua-o',
    text: 'Na URI de redirecionamento. A biblioteca compara o que foi guardado e verifica a assinatura do token de ID.',
  },
  end: { heading: 'Saia', text: 'Primeiro encerre sua própria sessão e depois redirecione para o endereço que esta função devolve.' },
  checkpoint: { heading: 'Ponto de verificação', text: 'Inicie seu servidor, abra-o e entre.' },
};
