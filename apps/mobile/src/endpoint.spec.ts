import { endpointOf, sampleApiOf } from './endpoint';
import { environment } from './environment';

function pageWith(content: string, name = 'gatepost-endpoint'): Document {
  return new DOMParser().parseFromString(`<meta name="${name}" content="${content}">`, 'text/html');
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

describe('the sample API', () => {
  const served = (content: string) => sampleApiOf(pageWith(content, 'gatepost-sample-api'));

  it('is where the page says', () => {
    expect(served('http://localhost:4005')).toBe('http://localhost:4005');
  });

  it('is nowhere when whoever serves the page knows of none', () => {
    expect(served('')).toBeUndefined();
  });

  it('is the build’s own where nobody filled the mark in', () => {
    expect(served('__SAMPLE_API__')).toBe(environment.sampleApi);
  });
});
