// What a program asks of the emission beyond the usual, seen in its text. Each of these costs speed, so only a text
// that names it pays: cells of closures, frames that can be looked at while they run, a limit of calls of its own.

export interface TextNeeds {
  /** Functions know the variables of functions around them as cells. */
  cells: boolean;
  /** Each function tells where it is while it runs. */
  frames: boolean;
  /** Frames tell the variables of their functions. */
  locals: boolean;
  /** The depth of calls is asked for at each call, for the program may set its limit. */
  limit: boolean;
}

const nothing: TextNeeds = { cells: false, frames: false, locals: false, limit: false };
const framesWanted = /\b(?:_getframe|currentframe|print_stack|extract_stack|format_stack)\b|\binspect\s*\.\s*stack\b|^[ \t]*from[ \t]+inspect[ \t]+import\b.*\bstack\b|^[ \t]*(?:import|from)\b.*\bwarnings\b/m;

/** `around` is what other texts of the same program ask for. */
export function textNeeds(source: string, around: TextNeeds = nothing): TextNeeds {
  return {
    cells: around.cells || /__closure__|\bgetclosurevars\b/.test(source),
    frames: around.frames || framesWanted.test(source),
    locals: around.locals || /\bf_locals\b/.test(source),
    limit: around.limit || /\bsetrecursionlimit\b/.test(source),
  };
}
