/** A word that JavaScript keeps for itself cannot be the name of a constant. */
const KEPT =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  );
const LONGEST = 40;

/** The forms of a name as files, constants and people use them. Throws what is wrong with it. */
export function namesOf(name) {
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name) || name.length > LONGEST) {
    throw new Error(`${JSON.stringify(name)} is no name: small letters, digits and single hyphens, a letter first, ${LONGEST} at most. Such as acme-mail.`);
  }
  if (KEPT.includes(name)) throw new Error(`${name} is a word of the language and cannot be the name of a constant.`);
  const words = name.split('-');
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const pascal = words.map(capital).join('');
  return {
    name,
    Name: pascal,
    camel: pascal[0].toLowerCase() + pascal.slice(1),
    NAME: words.join('_').toUpperCase(),
    Title: words.map(capital).join(' '),
    Initial: name[0].toUpperCase(),
  };
}
