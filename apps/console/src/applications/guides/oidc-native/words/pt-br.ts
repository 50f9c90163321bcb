import type { OidcNativeWords } from './en';

export const ptBr: OidcNativeWords = {
  library: {
    heading: 'Use uma biblioteca OpenID Connect',
    text: 'Serve qualquer biblioteca que abra o navegador do sistema e envie uma chave de prova (PKCE, método `S256`), como a AppAuth. O resto ela lê no documento de descoberta.',
  },
  links: {
    heading: 'Escolha o caminho de volta',
    text: 'Um link com um esquema próprio, em ordem inversa, como `com.example.app`: um esquema sem ponto é recusado. O aplicativo precisa estar registrado no sistema para esse esquema.',
  },
  request: {
    heading: 'Peça um código',
    text: 'O que a biblioteca abre no navegador é parecido com isto. Com `prompt=consent` e `offline_access` você recebe um token de renovação; as pessoas não veem uma pergunta sobre isso.',
    note: 'A resposta chega à URI de redirecionamento com `code` e `state`, ou com `error`.',
  },
  exchange: {
    heading: 'Troque-o por tokens',
    text: 'Uma vez, e dentro de um minuto. Um aplicativo nativo não tem segredo: a chave de prova toma o lugar dele.',
  },
  signedOut: {
    heading: 'Saia',
    text: 'Revogue o token de renovação, esqueça todos os tokens e abra o fim da sessão no mesmo navegador.',
  },
  origins: {
    heading: 'Só se o aplicativo mostrar páginas web',
    text: 'Quando páginas em uma web view pedem tokens diretamente, a origem delas precisa ser permitida.',
  },
  checkpoint: { heading: 'Ponto de verificação', text: 'Execute seu aplicativo e entre.' },
};
