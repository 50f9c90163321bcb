import type { ReactWords } from './en';

export const ptBr: ReactWords = {
  install: { heading: 'Instale o cliente', text: '`@logto/react` traz o cliente como hooks.' },
  provider: {
    heading: 'Envolva seu aplicativo',
    text: 'Tudo abaixo do provider pode perguntar quem entrou.',
  },
  redirects: {
    heading: 'Diga para onde as pessoas voltam',
    text: 'Uma página do seu aplicativo que conclui o login. A origem desta URI já pode pedir tokens; não há nada a adicionar para CORS.',
  },
  callback: {
    heading: 'Conclua o login',
    text: 'Mostre este componente no caminho da URI de redirecionamento. Mantenha o caminho sem guards: ninguém entrou ainda quando ele abre.',
  },
  use: {
    heading: 'Entre',
    text: 'Enquanto `isLoading` for verdadeiro, a resposta está a caminho.',
    note: 'Com mais escopos na configuração, como `email`, as claims dizem mais.',
  },
  signedOut: {
    heading: 'Saia',
    text: 'Encerra também a sessão no serviço. O navegador volta a esta URI, escrita como está aqui.',
  },
  checkpoint: { heading: 'Ponto de verificação', text: 'Inicie seu aplicativo, abra-o e pressione o botão de login.' },
};
