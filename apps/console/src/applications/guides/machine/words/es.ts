import type { MachineWords } from './en';

export const es: MachineWords = {
  role: {
    heading: 'Dale un rol',
    text: 'Una máquina puede hacer lo que dicen sus roles, y nada sin uno. Abre los ajustes de esta aplicación y añade un rol en «Roles»; `Management API access` abre la Management API de este servicio.',
  },
  token: {
    heading: 'Obtén un token',
    text: 'El secreto se muestra una vez, al crearlo. `resource` nombra la API para la que es el token, `scope` lo que puede hacer allí; compara el `scope` de la respuesta con lo que pediste.',
    note: 'Un token vive una hora si el recurso de API no dice otra cosa. Guárdalo hasta poco antes de su fin en vez de pedirlo cada vez.',
  },
  call: { heading: 'Llama a la API', text: 'Con el token en la cabecera.' },
  client: {
    heading: 'O usa el cliente',
    text: '`@logto/api` obtiene y renueva por sí mismo tokens para la Management API, y conoce sus tipos.',
  },
  code: { heading: 'Llámala desde Node.js', text: 'Una llamada rechazada vuelve como `error`; no se lanza.' },
  checkpoint: { heading: 'Punto de control', text: 'Ejecuta una de ellas.' },
};
