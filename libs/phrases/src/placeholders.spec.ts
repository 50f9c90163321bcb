import { fillIn, piecesOf } from './placeholders';

describe('phrases with placeholders', () => {
  it('fills every placeholder, wherever it stands', () => {
    expect(fillIn('{server} took it at {time}.', { server: 'example.com', time: '12:03' })).toBe('example.com took it at 12:03.');
  });

  it('leaves braces inside a value alone', () => {
    expect(fillIn('Sign in to {app}', { app: '{app}' })).toBe('Sign in to {app}');
  });

  it('cuts a phrase so that a page can put an element in place of a name', () => {
    expect(piecesOf('We sent it to {email}.')).toEqual([{ text: 'We sent it to ' }, { text: '{email}', placeholder: 'email' }, { text: '.' }]);
  });

  it('has no empty pieces', () => {
    expect(piecesOf('{time}')).toEqual([{ text: '{time}', placeholder: 'time' }]);
    expect(piecesOf('')).toEqual([]);
  });
});
