#pragma once

namespace rensei {

/// How the agent and the app end. One number has one meaning, whichever of them or of their verbs uses it.
enum ExitCode {
    ExitSuccess = 0, ///< `run`: stopped in good order, a supervisor must not restart it; a verb: done, all is well
    ExitFailure = 1, ///< `run`: it cannot start; a verb: it was refused, or a check did not pass
    ExitUsage = 2, ///< the command line is wrong
    ExitUnavailable = 3, ///< a verb: something that it needs is not there, so nothing was done
    ExitRestart = 4, ///< `run`: the program was replaced, start it again at once
    ExitLocked = 75, ///< `run`: another agent uses this state folder
};

} // namespace rensei
