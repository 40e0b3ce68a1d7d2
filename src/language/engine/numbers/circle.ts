// sin, cos, tan and their inverses, right to the last digit but for about one result in a hundred. Tables are made at
// the first call.

import { exactProduct, exactSum, inverseSeries, low, one, scaledCircle, scaledPi, twoDoubles } from './double-double.ts';

const halfPi = scaledPi / 2n;
const firstCut = (halfPi >> 118n) << 118n;
const secondCut = ((halfPi - firstCut) >> 85n) << 85n;
const quarterTurn = [twoDoubles(firstCut)[0], twoDoubles(secondCut)[0], twoDoubles(halfPi - firstCut - secondCut)[0]];
const [halfPiHigh, halfPiLow] = twoDoubles(halfPi);
const [piHigh, piLow] = twoDoubles(scaledPi);

let table: Float64Array | null = null;

/** sin and cos of every 1/32 to 27/32, as two doubles each. */
function fill(): Float64Array {
  const made = new Float64Array(28 * 4);
  for (let at = 0; at < 28; at++) {
    const [sine, cosine] = scaledCircle((BigInt(at) * one) / 32n);
    made.set([...twoDoubles(sine), ...twoDoubles(cosine)], at * 4);
  }
  table = made;
  return made;
}

let waveLow = 0;

/** sin of (x + rest) turned by quarters; what is left of it is in `waveLow`. */
function wave(x: number, rest: number, quarters: number): number {
  const values = table ?? fill();
  const isCosine = (quarters & 1) === 1;
  const place = Math.round(Math.abs(x) * 32);
  const side = x < 0 ? -1 : 1;
  const d = side * x - place / 32;
  const dLow = side * rest;
  const square = d * d;
  const sineTail = dLow - d * square * (0.16666666666666666 - square * (0.008333333333333333 - square * 0.0001984126984126984));
  const cosineTail = -square * (0.5 - square * (0.041666666666666664 - square * 0.001388888888888889)) - d * dLow;
  const at = place * 4;
  const [sine, sineLow, cosine, cosineLow] = [values[at], values[at + 1], values[at + 2], values[at + 3]];
  let high: number;
  let error: number;
  if (isCosine) {
    const product = exactProduct(sine, d);
    error = -low - sineLow * d - sine * sineTail + cosineLow + cosine * cosineTail;
    high = exactSum(cosine, -product);
  } else {
    const product = exactProduct(cosine, d);
    error = low + cosineLow * d + cosine * sineTail + sineLow + sine * cosineTail;
    high = exactSum(sine, product);
  }
  error += low;
  const sign = (isCosine ? 1 : side) * ((quarters & 2) === 2 ? -1 : 1);
  const result = high + error;
  waveLow = sign * (high - result + error);
  return sign * result;
}

let turnedRest = 0;
let turnedQuarters = 0;

/** The angle within an eighth of a turn; the rest and the quarters taken away stand beside it. */
function reduced(x: number): number {
  const count = Math.round(x * 0.6366197723675814);
  const near = x - count * quarterTurn[0];
  const second = count * quarterTurn[1];
  const r = exactSum(near, -second);
  const third = low - count * quarterTurn[2];
  const result = r + third;
  turnedRest = r - result + third;
  turnedQuarters = ((count % 4) + 4) % 4;
  return result;
}

const isModerate = (x: number): boolean => Math.abs(x) < 500000 && Math.abs(x) > 1e-9;

export function sin(x: number): number {
  return isModerate(x) ? wave(reduced(x), turnedRest, turnedQuarters) : Math.sin(x);
}

export function cos(x: number): number {
  return isModerate(x) ? wave(reduced(x), turnedRest, turnedQuarters + 1) : Math.cos(x);
}

export function tan(x: number): number {
  if (!isModerate(x)) return Math.tan(x);
  const r = reduced(x);
  const [rest, quarters] = [turnedRest, turnedQuarters];
  const sine = wave(r, rest, quarters);
  const sineLow = waveLow;
  const cosine = wave(r, rest, quarters + 1);
  const ratio = sine / cosine;
  const back = exactProduct(ratio, cosine);
  return ratio + (sine - back - low + sineLow - ratio * waveLow) / cosine;
}

let angles: Float64Array | null = null;

/** arctan of every 1/32 up to 1, as two doubles each. */
function fillAngles(): Float64Array {
  const made = new Float64Array(33 * 2);
  for (let at = 0; at <= 32; at++) {
    // arctan(t) = 2 arctan(t / (1 + sqrt(1 + t^2))): twice, so that the series is quick.
    let t = (BigInt(at) * one) / 32n;
    for (let count = 0; count < 2; count++) t = (t * one) / (one + root(one * one + t * t));
    made.set(twoDoubles(4n * inverseSeries(t, -1n)), at * 2);
  }
  angles = made;
  return made;
}

function root(value: bigint): bigint {
  let guess = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

let angleLow = 0;

/** arctan(y / x) for 0 < y <= x, both with what is left of them; what is left of it is in `angleLow`. */
function smallAngle(y: number, yRest: number, x: number, xRest: number): number {
  const values = angles ?? fillAngles();
  const place = Math.round((y / x) * 32);
  // (y - x t) / (x + y t) for t = place / 32
  const t = place / 32;
  const across = exactProduct(x, t);
  const acrossLow = low;
  const top = exactSum(y, -across);
  const topLow = low - acrossLow + yRest - xRest * t;
  const along = exactProduct(y, t);
  const alongLow = low;
  const bottom = exactSum(x, along);
  const bottomLow = low + alongLow + xRest + yRest * t;
  const u = top / bottom;
  const back = exactProduct(u, bottom);
  const uRest = (top - back - low + topLow - u * bottomLow) / bottom;
  const square = u * u;
  const tail = uRest - u * square * (0.3333333333333333 - square * (0.2 - square * (0.14285714285714285 - square * 0.1111111111111111)));
  const sum = exactSum(values[place * 2], u);
  const error = low + values[place * 2 + 1] + tail;
  const result = sum + error;
  angleLow = sum - result + error;
  return result;
}

/** The angle of a point with positive coordinates. */
function firstQuadrant(y: number, yRest: number, x: number, xRest: number): number {
  if (y <= x) return smallAngle(y, yRest, x, xRest);
  const rest = smallAngle(x, xRest, y, yRest);
  const restLow = angleLow;
  const sum = exactSum(halfPiHigh, -rest);
  const error = low + halfPiLow - restLow;
  const result = sum + error;
  angleLow = sum - result + error;
  return result;
}

function isPlain(x: number): boolean {
  const size = Math.abs(x);
  return size > 1e-140 && size < 1e140;
}

export function atan2(y: number, x: number): number {
  const ratio = Math.abs(y / x);
  if (!isPlain(x) || !isPlain(y) || ratio < 1e-9 || ratio > 1e15) return Math.atan2(y, x);
  const angle = firstQuadrant(Math.abs(y), 0, Math.abs(x), 0);
  const full = x > 0 ? angle : piHigh - angle + (piLow - angleLow + piError(angle));
  return y < 0 ? -full : full;
}

function piError(angle: number): number {
  exactSum(piHigh, -angle);
  return low;
}

export function atan(x: number): number {
  const size = Math.abs(x);
  if (!(size > 1e-9 && size < 1e15)) return Math.atan(x);
  const angle = firstQuadrant(size, 0, 1, 0);
  return x < 0 ? -angle : angle;
}

let rootLow = 0;
/** sqrt(1 - x^2); what is left of it is in `rootLow`. */
function otherSide(x: number): number {
  const square = exactProduct(x, x);
  const squareLow = low;
  const rest = exactSum(1, -square);
  const restLow = low - squareLow;
  const result = Math.sqrt(rest + restLow);
  const back = exactProduct(result, result);
  rootLow = result === 0 ? 0 : (rest - back - low + restLow) / (2 * result);
  return result;
}

export function asin(x: number): number {
  const size = Math.abs(x);
  if (!(size > 1e-9 && size < 1)) return Math.asin(x);
  const side = otherSide(size);
  const angle = firstQuadrant(size, 0, side, rootLow);
  return x < 0 ? -angle : angle;
}

export function acos(x: number): number {
  const size = Math.abs(x);
  if (!(size > 1e-9 && size < 1)) return Math.acos(x);
  const side = otherSide(size);
  const angle = firstQuadrant(side, rootLow, size, 0);
  return x > 0 ? angle : piHigh - angle + (piLow - angleLow + piError(angle));
}
