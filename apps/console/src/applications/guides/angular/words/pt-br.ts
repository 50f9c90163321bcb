import type { AngularWords } from './en';

export const ptBr: AngularWords = {
  install: {
    heading: 'Instale a biblioteca',
    text: '`angular-auth-oidc-client` é uma biblioteca OpenID Connect certificada para Angular e funciona com este serviço sem adaptações.',
  },
  redirects: {
    heading: 'Diga para onde as pessoas voltam',
    text: 'Depois do login, o navegador volta ao seu aplicativo. A origem desta URI já pode pedir tokens; não há nada a adicionar para CORS.',
  },
  signedOut: {
    heading: 'E depois de sair',
    text: 'Aonde as pessoas chegam depois de sair.',
  },
  configure: {
    heading: 'Configure-a',
    text: 'O prompt de consentimento é o que faz o serviço emitir um token de renovação para `offline_access`. As pessoas não veem uma pergunta sobre isso.',
    note: '`withAppInitializerAuthCheck` conclui o login quando o navegador volta, antes que a primeira página seja mostrada.',
  },
  use: {
    heading: 'Entre e saia',
    text: 'Tudo o que a página precisa saber vem como signals.',
  },
  route: {
    heading: 'Reserve uma página para quem entrou',
    text: 'O guard leva à página de login e de volta à página desejada.',
  },
  checkpoint: {
    heading: 'Ponto de verificação',
    text: 'Inicie o aplicativo com `ng serve`, abra-o e pressione o botão de login.',
  },
};
