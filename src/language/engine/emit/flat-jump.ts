// How the text of a generator written as steps goes on at another of its places.

export function flatJump(place: number): string {
  return `{ t0 = ${place}; continue L0; }`;
}
