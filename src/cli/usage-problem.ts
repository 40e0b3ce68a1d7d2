// Turns a problem of the command line into its catalogue record, with up to three names that are close.

import { closestNames, commandErrors, type ErrorRecord } from '../contracts/index.ts';
import type { UsageProblem } from './read-arguments.ts';
import { shownText } from './shown-text.ts';

export function usageRecord(problem: UsageProblem): ErrorRecord {
  switch (problem.kind) {
    case 'unknownCommand': {
      const isFile = problem.command.endsWith('.hc');
      const close = isFile ? [`run ${shownText(problem.command)}`] : closestNames(problem.command, problem.known);
      return commandErrors.unknownCommand({ command: shownText(problem.command), close, suggestions: close });
    }
    case 'unknownOption': {
      const close = closestNames(problem.option, problem.known);
      return commandErrors.unknownOption({ option: shownText(problem.option), command: problem.command, close, suggestions: close });
    }
    case 'missingArgument':
      return commandErrors.missingArgument(problem);
    case 'extraArgument':
      return commandErrors.extraArgument({ ...problem, argument: shownText(problem.argument) });
    case 'optionNeedsValue':
      return commandErrors.optionNeedsValue(problem);
    case 'optionTakesNoValue':
      return commandErrors.optionTakesNoValue(problem);
  }
}
