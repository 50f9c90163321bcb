import type { ExpressWords } from './en';

export const ptBr: ExpressWords = {
  install: { heading: 'Instale o cliente', text: '`@logto/express` guarda os tokens na sessão do seu servidor; eles nunca chegam ao navegador.' },
  redirects: {
    heading: 'Diga para onde as pessoas voltam',
    text: 'O cliente conclui o login em `/logto/sign-in-callback`. O começo é o endereço do seu servidor.',
  },
  signedOut: { heading: 'E depois de sair', text: 'O cliente leva de volta ao endereço do seu servidor, escrito sem uma barra no final.' },
  configure: {
    heading: 'Adicione o login ao seu servidor',
    text: 'O segredo do aplicativo prova ao serviço que é o seu servidor que pede. Guarde-o no ambiente, não no código-fonte. `SESSION_SECRET` é um texto aleatório longo, criado por você.',
    note: 'O exemplo guarda as sessões na memória; dê um store ao `express-session` antes de ir para produção. Atrás de um proxy com TLS, defina `cookie.secure` e `trust proxy`.',
  },
  environment: {
    heading: 'Defina o ambiente',
    text: 'O segredo é mostrado uma vez, quando é criado. Em credenciais você pode criar outro a qualquer momento.',
  },
  guard: {
    heading: 'Reserve páginas para quem entrou',
    text: '`request.user` diz quem está presente. Os links `/logto/sign-in` e `/logto/sign-out` iniciam e encerram uma sessão.',
  },
  checkpoint: { heading: 'Ponto de verificação', text: 'Inicie o servidor e abra `/account`.' },
};
