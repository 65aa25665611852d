#pragma once

#include "agent/control/status_payload.h"
#include "agent/status/status.h"
#include "app/model/status/ghost_session.h"
#include "app/model/status/watched_agent.h"

#include <array>
#include <optional>

namespace rensei::app {

/// What the tray icon shows. Source: app/ui/DESIGN.md, "Tray icon".
enum class TrayState {
    Ok, ///< all checks passed
    Busy, ///< Ok, and sessions run on this computer
    Attention, ///< it works, but something needs attention
    Error,
    SignedOut, ///< no key, a refused one, or this computer is not registered yet
    Stale, ///< what is shown may be out of date
    Checking, ///< waiting for first answers
};

/// What the supervisor is doing about the agent of this computer.
enum class Supervision {
    Searching, ///< for a running agent
    Attached, ///< to an agent that something else started
    Starting, ///< the bundled agent
    Running, ///< the bundled agent
    RestartPending, ///< the agent ended unexpectedly and will be restarted shortly
    CrashLoop, ///< the agent ended too often and is not restarted
    Stopped, ///< the agent was stopped normally
    Blocked, ///< another agent uses the state folder and does not answer
    NoProgram, ///< the bundled agent cannot be started
};

/// How one of the four checks is doing.
enum class CheckLevel {
    Good,
    Warning, ///< it works, but something about it needs attention
    Bad,
    Stale, ///< there is no recent answer
    Checking, ///< waiting for the first answer
    Neutral, ///< the check does not apply here; not a problem
    Skipped, ///< would only repeat the failure of another check
};

/// One of the four checks, as it is shown.
struct CheckRow {
    CheckLevel level = CheckLevel::Checking;
    status::Reason reason = status::Reason::None;
    std::optional<Instant> asOf = {};
    bool isOverdue = false; ///< it should have come right by itself long ago

    /// The cause is a missing or refused key, or a registration token that is missing or was not used yet. Source:
    /// app/decisions/087-not-registered-for-long-is-red.md, "Decision"
    bool needsSignIn() const;

    bool operator==(const CheckRow &) const = default;
};

/// The action offered for a row.
enum class Fix {
    None,
    SignIn,
    SignInAgain,
    ReadKeyAgain, ///< the keychain could not be read
    StartAgent,
    RestartAgent,
    ShowAgentLog,
    ResumeAgent,
    RegisterHost, ///< set this computer up, so that the platform knows it
    RenewHost, ///< replace this computer's registration token
    OpenConfig,
    AddSlots, ///< this computer offers none
    SetClock, ///< the system's settings of date and time
    ShowRunners, ///< there is none that can work
    FreeDisk,
    CheckComputer, ///< the doctor, for what has no fix of its own
    StopSession, ///< one that works, says the platform, without a run of it
    CheckAgain,
};

/// What the summary is made of.
struct StatusInputs {
    status::Status status; ///< of now, with SkipRule::PlatformOnly
    std::optional<control::StatusPayload> agent
        = {}; ///< the status that the agent reports; nullopt while it is not connected
    Supervision supervision = Supervision::Searching;
    bool hasNoRoom = false; ///< the agent ended because the disk is full, and none has answered since
    /// What waits for a person, without what was seen or put off.
    int redSessions = 0; ///< live sessions in the list with red health
    int failedSessions = 0;
    std::optional<GhostSession> ghost = {}; ///< the oldest one
    int openApprovals = 0; ///< questions of sessions on this computer
    int refusedKeys = 0; ///< of the account and of this computer
    bool isListLost = false; ///< the platform could not be reached for the list
    bool ownsAgent = false; ///< the desktop started it, so it may restart it
    std::optional<WatchedAgent> watched = {}; ///< instead of an agent of this desktop's
    Instant now{};

    bool operator==(const StatusInputs &) const = default;
};

/// Everything the tray and the status window show, from one evaluation. Holds no texts; see app/text.
struct StatusSummary {
    /// What the headline is about.
    enum class Subject { Account, Agent, Platform, Capacity, Approvals, Sessions, Nothing };
    static constexpr std::array checks{Subject::Account, Subject::Agent, Subject::Platform, Subject::Capacity};

    TrayState state = TrayState::Checking;
    Subject subject = Subject::Nothing; ///< of the sentence that explains the state
    CheckRow account;
    CheckRow agent;
    CheckRow platform;
    CheckRow capacity;
    /// The condition that determines the agent's level, if any.
    std::optional<control::Condition> condition = {};
    /// The agent runs, and the platform has not heard from it since then; nullopt while there is no reason to think so.
    std::optional<Instant> unheardSince = {};
    bool tellsOfGhost = false; ///< the agent's row does, of inputs.ghost
    StatusInputs inputs;

    const CheckRow &row(Subject subject) const; ///< of one of the four checks
    /// Of a skipped check: the one whose failure makes it pointless; else Nothing.
    Subject cause(Subject subject) const;
    /// When two checks need the same fix, only the first one offers it.
    Fix fix(Subject subject) const;

    bool hasPortConflict() const; ///< the agent does not listen on its configured port

    /// How many things wait for a person.
    int waiting() const
    {
        return inputs.openApprovals + inputs.redSessions + inputs.failedSessions + inputs.refusedKeys;
    }
    int running() const { return shownAgent() ? shownAgent()->activeSessions : 0; }
    int slotCount() const { return shownAgent() ? shownAgent()->maxSessions : 0; }
    /// This desktop's agent, or the one that is only watched; nullopt while it does not answer.
    const std::optional<control::StatusPayload> &shownAgent() const
    {
        return inputs.watched ? inputs.watched->status : inputs.agent;
    }

    bool operator==(const StatusSummary &) const = default;
};

StatusSummary makeStatusSummary(StatusInputs inputs);

/// Whether both look alike on the screen, where ages of a row are those of whole minutes.
bool showsSame(const StatusSummary &one, const StatusSummary &other);

} // namespace rensei::app
