/** Lists and objects in each other; the service takes far fewer. */
const DEEPEST = 100;

/** Told from the text alone: whatever looks into each other's members would run out of room. Sign by sign, so that no text makes it slow. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < json.length && depth <= DEEPEST; at += 1) {
    const sign = json[at];
    if (sign === '"') isInText = !isInText;
    else if (isInText) at += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return depth > DEEPEST;
}
