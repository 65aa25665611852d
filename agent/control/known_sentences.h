#pragma once

#include <QtGlobal>

#include <string_view>

namespace rensei::control {

/// All sentences that the agent says to a person, %1 and %2 being what differs, so that its clients can say them in
/// their languages. Of several that fit, the first counts.
inline constexpr const char *knownSentences[] = {
    // Conditions, and what to do about them
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "The address is not that of a Rensei platform."),
    QT_TRANSLATE_NOOP(
        "rensei::control::ControlText", "The platform does not let this registration token register a computer%1."),
    QT_TRANSLATE_NOOP(
        "rensei::control::ControlText", "The platform does not accept this computer's registration: it answers %1%2."),
    QT_TRANSLATE_NOOP(
        "rensei::control::ControlText", "Look for an update of the agent, or ask whoever runs the platform."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "This computer could not register: %1."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "The platform refused this computer's registration token%1."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "No safe connection to the platform: %1."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText",
        "If your network has a certificate of its own, name its file under network.caFile in the configuration."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "No way to the platform: %1."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText",
        "Something that is not the platform answers in its place (%1); this computer goes on trying."),
    QT_TRANSLATE_NOOP(
        "rensei::control::ControlText", "The platform's answer cannot be read; this computer goes on trying."),
    QT_TRANSLATE_NOOP(
        "rensei::control::ControlText", "The platform is asked too often%1; this computer goes on trying."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText",
        "The platform has trouble of its own: it answers %1%2; this computer goes on trying."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "The platform cannot be reached; this computer goes on trying."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "This computer has no registration token, so it takes no work."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "The platform gives this computer no new work (%1)."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "The pool of this computer was deleted on the platform."),
    QT_TRANSLATE_NOOP(
        "rensei::control::ControlText", "This computer's clock and the platform's differ by more than a minute."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "Set the clock of this computer."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "The disk is almost full, so this computer takes no new work."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "Free some space."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText",
        "The disk can hold hardly any more files (inodes), so this computer takes no new work."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "Delete some files."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText",
        "The working copies of sessions take more room than they may (capacity.poolMaxDiskGb), so this computer takes "
        "no new work."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText",
        "See “rensei-agent workspaces” for those that hold work, and remove what you do not need."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText",
        "The agent may open hardly any more files, so it takes no new work until a session ends."),
    QT_TRANSLATE_NOOP(
        "rensei::control::ControlText", "Raise the limit of open files (ulimit -n) and start the agent again."),
    QT_TRANSLATE_NOOP(
        "rensei::control::ControlText", "No runner is configured or found, so this computer takes no work."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText",
        "Name one under `runners` in the configuration, or use rensei-agent run --runner example."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText",
        "%1 session logs could not be read at the start; their sessions are reported as failed."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "Look at %1; the next start no longer mentions it."),
    QT_TRANSLATE_NOOP(
        "rensei::control::ControlText", "Work was rejected (%1). It is requested less often until something runs."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText",
        "Another program uses port %1 of this computer, so the control API is on another one."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "The configuration cannot be used: %1"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "Correct orchestrator.url in %1."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "Correct what is below network in %1."),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "Correct %1."),
    QT_TRANSLATE_NOOP(
        "rensei::control::ControlText", "The new platform address is used from the next start of the agent on."),
    // Why so many sessions
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "as configured"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "one for each processor core"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "%1 each of the %2 of memory for sessions"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "the most without a setting"),
    // Answers to commands, and refusals of them
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "paused"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText",
        "paused, %1 session(s) from the end of their turn on; %2 work on until they end, because their runners have no "
        "turns"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "paused, %1 session(s) from the end of their turn on"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "resumed"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "draining"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "drained (timeout %1)"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "stopping"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "stopped"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "paused from the end of its turn on"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "it works on until it ends, because its runner has no turns"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "the session is ending"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "applied"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "registering"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "reloaded"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "forgotten"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "allowed"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "rejected"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "cannot pause while the host is draining"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "cannot resume while the host is stopping"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "cannot drain while the host is stopping"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "drain incomplete: the host takes work again, or is only paused"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText",
        "drain incomplete: %1 session(s) still run after %2; no new work is taken until resume"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "session not found"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "this approval is not open any more; nothing was changed"),
    QT_TRANSLATE_NOOP("rensei::control::ControlText", "nothing was decided about it"),
};

/// Whether clients know it.
constexpr bool isKnownSentence(std::string_view text)
{
    for (const char *known : knownSentences) {
        if (text == known)
            return true;
    }
    return false;
}

} // namespace rensei::control
