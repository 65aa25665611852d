#pragma once

namespace rensei {

/// How the agent and the app end. One number has one meaning, whichever of them or of their verbs uses it.
enum ExitCode {
    ExitSuccess = 0, ///< `run`: stopped in good order, a supervisor must not restart it; a verb: done, all is well
    ExitFailure = 1, ///< `run`: it cannot start; a verb: it was refused, or a check did not pass
    ExitUsage = 2, ///< the command line is wrong
    ExitRestart = 3, ///< `run`: the program was replaced, start it again at once
    ExitUnavailable = 69, ///< something that the command needs is not there, so nothing was done (as in sysexits.h)
    ExitNoRoom = 73, ///< `run`: the disk of its state folder is full, so it cannot start before there is room again
    ExitLocked = 75, ///< `run`: another agent uses this state folder
    ExitCancelled = 130, ///< it was cancelled, and what was done is taken back (as after Ctrl+C)
};

} // namespace rensei
