import { TestBed } from '@angular/core/testing';
import { Destination } from './destination';

describe('where somebody wanted to go', () => {
  beforeEach(() => sessionStorage.clear());
  const destination = () => TestBed.inject(Destination);

  it('is remembered beyond the page, once', () => {
    destination().keep('/home/tokens?x=1');
    TestBed.resetTestingModule();
    expect(destination().take()).toBe('/home/tokens');
    expect(destination().take()).toBeUndefined();
  });

  it('is not forgotten because the app starts at home before it hears of a link, or after', () => {
    destination().keep('/home/tokens');
    destination().keep('/home');
    expect(destination().take()).toBe('/home/tokens');
  });

  it.each(['/', '/callback?code=x', '//evil.example', '/home/nowhere'])('is no page of the app: %s', (path) => {
    destination().keep(path);
    expect(destination().take()).toBeUndefined();
  });

  it('is not believed when somebody else wrote it', () => {
    sessionStorage.setItem('destination', 'https://evil.example');
    expect(destination().take()).toBeUndefined();
  });
});
