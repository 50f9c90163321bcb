import type { OidcSpaWords } from './en';

export const ptBr: OidcSpaWords = {
  install: {
    heading: 'Use uma biblioteca OpenID Connect',
    text: 'Serve qualquer biblioteca que envie uma chave de prova (PKCE, método `S256`). Os exemplos usam `oidc-client-ts`.',
  },
  redirects: {
    heading: 'Diga para onde as pessoas voltam',
    text: 'Uma página do seu aplicativo. A origem desta URI já pode pedir tokens; não há nada a adicionar para CORS.',
  },
  signedOut: { heading: 'E depois de sair', text: 'Aonde as pessoas chegam depois de sair.' },
  configure: {
    heading: 'Configure-a',
    text: 'O prompt de consentimento é o que faz o serviço emitir um token de renovação para `offline_access`. As pessoas não veem uma pergunta sobre isso.',
  },
  use: { heading: 'Entre e saia', text: 'A primeira função pertence à página da URI de redirecionamento, as outras aos seus botões.' },
  checkpoint: { heading: 'Ponto de verificação', text: 'Inicie seu aplicativo, abra-o e entre.' },
};
