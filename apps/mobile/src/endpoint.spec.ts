import { endpointOf } from './endpoint';
import { environment } from './environment';

function pageWith(content: string): Document {
  return new DOMParser().parseFromString(`<meta name="gatepost-endpoint" content="${content}">`, 'text/html');
}

describe('the endpoint', () => {
  it('is the one the page was served with', () => {
    expect(endpointOf(pageWith('https://id.example.com'))).toBe('https://id.example.com');
  });

  it('is the build’s own where nobody filled the mark in', () => {
    expect(endpointOf(pageWith('__ENDPOINT__'))).toBe(environment.endpoint);
    expect(endpointOf(new DOMParser().parseFromString('', 'text/html'))).toBe(environment.endpoint);
  });
});
