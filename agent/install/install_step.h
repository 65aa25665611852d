#pragma once

#include "agent/base/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace rensei::install {

/// The steps of an installation, in their order. Source: agent/install/INSTALL.md, "Steps".
enum class StepId {
    Import, ///< only where another set-up is taken over
    Account,
    Project,
    Runner,
    Permissions,
    RegistrationKey,
    Config,
    Service,
    Agent,
    Worker,
    Heartbeat,
    HostVisible,
};

const QList<StepId> &allSteps(); ///< of an installation that takes over nothing
QList<StepId> stepsOf(bool isImport);
QString wireName(StepId step);
QString titleOf(StepId step);

enum class StepState { Running, Done, Satisfied, Failed, Skipped, Undone };
QString wireName(StepState state);

/// What keeps a step from being done.
struct Problem {
    QString code; ///< for programs
    QString text; ///< what is so, a sentence
    QString todo = {}; ///< what to do next, a sentence
    QString page = {}; ///< the address where a person does it; "" for none
    QString command = {}; ///< what does it, to be typed in a terminal; "" for none

    bool operator==(const Problem &) const = default;
};

/// What to do next, with the command, where a terminal is: a sentence; "" for nothing.
QString todoText(const Problem &problem);

/// Progress of a step of an installation or a removal.
struct StepChange {
    QString id; ///< wireName() of the step
    StepState state = StepState::Running;
    QString evidence = {}; ///< what shows that it is so
    std::optional<Problem> problem = {}; ///< of a failed one
    Instant at{};
};

/// How an installation or a removal ended.
struct Outcome {
    bool ok = false;
    bool isCancelled = false;
    bool isMissing = false; ///< it failed for something that a person has to provide first
    QString text = {}; ///< one sentence
    QString note = {}; ///< what a person should know besides, sentences; "" for nothing
    QString receipt = {}; ///< the path of the receipt that is there now; "" for none
    QList<QString> removed = {}; ///< paths
};

} // namespace rensei::install
