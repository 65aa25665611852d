#pragma once

#include "agent/control/status_payload.h"
#include "agent/status/status.h"

#include <array>
#include <optional>

namespace rensei::app {

/// What the tray icon says. Source: app/ui/DESIGN.md, "Tray icon".
enum class TrayState {
    Ok, ///< everything was seen to work
    Busy, ///< and sessions run on this computer
    Attention, ///< it works, but something needs attention
    Error,
    SignedOut, ///< no key, a refused one, or this computer is not registered
    Stale, ///< what is shown was true once
    Checking, ///< first answers are outstanding
};

/// What the desktop does about the agent of this computer.
enum class Supervision {
    Looking, ///< for one that runs
    Attached, ///< to one that something else started
    Starting, ///< its own
    Running, ///< its own
    Waiting, ///< it ended unexpectedly and is restarted in a moment
    GivenUp, ///< it ended again and again
    Stopped, ///< it was stopped in good order
    Blocked, ///< another agent has the state folder and does not answer
    NoProgram, ///< the bundled agent cannot be started
};

/// How one of the four checks is doing.
enum class CheckLevel {
    Good,
    Warning, ///< it works, but something about it needs attention
    Bad,
    Stale, ///< it was good when it was last seen, or nothing is known for a while
    Checking, ///< the first answer is outstanding
    Quiet, ///< there is nothing to say, and nothing wrong with that
    Skipped, ///< would only repeat the failure of the account
};

/// One of the four checks, as it is shown.
struct CheckRow {
    CheckLevel level = CheckLevel::Checking;
    status::Reason reason = status::Reason::None;
    std::optional<Instant> asOf = {};

    /// It has not failed: it waits for a key or a registration token.
    bool wantsSignIn() const;

    bool operator==(const CheckRow &) const = default;
};

/// What one click can do about a row.
enum class Fix {
    None,
    SignIn,
    SignInAgain,
    ReadKeyAgain, ///< the keychain did not give it
    StartAgent,
    RestartAgent,
    ShowAgentLog,
    ResumeAgent,
    GiveHostToken, ///< register this computer
    OpenConfig,
    AddSlots, ///< this computer offers none
    CheckAgain,
};

/// What the summary is made of.
struct StatusInputs {
    status::Status status; ///< of now, with SkipRule::PlatformOnly
    std::optional<control::StatusPayload> agent = {}; ///< the agent's own word, while it is heard
    Supervision supervision = Supervision::Looking;
    int redSessions = 0; ///< in the list, live
    bool isListLost = false; ///< the list could not be had from the platform
    bool isAgentElsewhere = false; ///< it works for another platform than the one that is shown
    bool ownsAgent = false; ///< it was started here, and may be started anew
    Instant now{};

    bool operator==(const StatusInputs &) const = default;
};

/// Everything the tray and the status window show, from one evaluation. Pure value; the words are the windows'.
struct StatusSummary {
    /// What the headline is about.
    enum class Subject { Account, Agent, Platform, Capacity, Sessions, Nothing };
    static constexpr std::array checks{Subject::Account, Subject::Agent, Subject::Platform, Subject::Capacity};

    TrayState state = TrayState::Checking;
    Subject subject = Subject::Nothing; ///< of the sentence that explains the state
    CheckRow account;
    CheckRow agent;
    CheckRow platform;
    CheckRow capacity;
    /// The condition that makes the agent's row other than good, when it is one.
    std::optional<control::Condition> condition = {};
    StatusInputs facts;

    const CheckRow &row(Subject subject) const; ///< of one of the four checks
    /// Each once: where two checks want the same click, the first of them offers it.
    Fix fix(Subject subject) const;

    bool hasPortConflict() const; ///< the agent is on another port than it was told to use

    int running() const { return facts.agent ? facts.agent->activeSessions : 0; }
    int slotCount() const { return facts.agent ? facts.agent->maxSessions : 0; }

    bool operator==(const StatusSummary &) const = default;
};

StatusSummary makeStatusSummary(StatusInputs facts);

/// Whether both look alike on the screen, where ages of a row are those of whole minutes.
bool showsSame(const StatusSummary &one, const StatusSummary &other);

} // namespace rensei::app
