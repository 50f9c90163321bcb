import type { VueWords } from './en';

export const ptBr: VueWords = {
  install: { heading: 'Instale o cliente', text: '`@logto/vue` traz o cliente como um plugin com composables.' },
  plugin: { heading: 'Adicione o plugin', text: 'Uma vez, onde o aplicativo é criado.' },
  redirects: {
    heading: 'Diga para onde as pessoas voltam',
    text: 'Uma página do seu aplicativo que conclui o login. A origem desta URI já pode pedir tokens; não há nada a adicionar para CORS.',
  },
  callback: {
    heading: 'Conclua o login',
    text: 'Mostre este componente no caminho da URI de redirecionamento e mantenha a rota sem guards: ninguém entrou ainda quando ela abre. O router precisa ter o histórico no caminho, não depois de um `#`.',
  },
  use: { heading: 'Entre', text: '`isAuthenticated` e `isLoading` são refs.' },
  signedOut: {
    heading: 'Saia',
    text: 'Encerra também a sessão no serviço. O navegador volta a esta URI, escrita como está aqui.',
  },
  checkpoint: { heading: 'Ponto de verificação', text: 'Inicie seu aplicativo, abra-o e pressione o botão de login.' },
};
