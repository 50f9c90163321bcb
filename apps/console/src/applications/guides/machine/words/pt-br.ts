import type { MachineWords } from './en';

export const ptBr: MachineWords = {
  role: {
    heading: 'Dê uma função a ela',
    text: 'Uma máquina pode fazer o que suas funções dizem e, sem nenhuma, nada. Abra as configurações deste aplicativo e adicione uma função em Funções; `Management API access` abre a Management API deste serviço.',
  },
  token: {
    heading: 'Obtenha um token',
    text: 'O segredo é mostrado uma vez, quando é criado. `resource` indica a API à qual o token se destina, `scope` o que ele pode fazer lá; compare `scope` na resposta com o que você pediu.',
    note: 'Um token dura uma hora, salvo se o recurso de API definir outra duração. Guarde-o até pouco antes do fim em vez de pedir um a cada vez.',
  },
  call: { heading: 'Chame a API', text: 'Com o token no cabeçalho.' },
  client: {
    heading: 'Ou use o cliente',
    text: '`@logto/api` obtém e renova tokens para a Management API sozinho e conhece os tipos dela.',
  },
  code: { heading: 'Chame-a no Node.js', text: 'Uma chamada recusada volta como `error`; nenhuma exceção é lançada.' },
  checkpoint: { heading: 'Ponto de verificação', text: 'Execute um deles.' },
};
