#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>

namespace rensei::example_runner {

/// How an example session ends: successfully, or in one of the ways in which runners fail.
enum class ExampleOutcome {
    Completed,
    Failed, ///< reports a failure
    Crash, ///< crashes at the end without a finished event
    Silent, ///< exits with 0 and without output
    Hang, ///< hangs half way and ignores stop and termination
    IgnoreStop, ///< as Completed, but ignores the stop
    Fork, ///< as Completed, but leaves a process that ignores termination
};

struct ExamplePlan {
    std::chrono::milliseconds length{10'000};
    ExampleOutcome outcome = ExampleOutcome::Completed;
    int steps = 5;
    quint32 seed = 0; ///< the same seed gives the same session
    bool asks = false; ///< also a plan, diffs and waits
    bool needsPerson = false; ///< with `asks`: also a request for a permission, for whose decision the session waits
};

/// From RENSEI_EXAMPLE_SECONDS (0 to 86400, fractions too; else random: 5 to 20), RENSEI_EXAMPLE_STEPS (0 to 1000; else
/// random: 4 to 8), RENSEI_EXAMPLE_ASKS (1, else not; one of four then needs a person) and RENSEI_EXAMPLE_OUTCOME
/// (completed, failed, crash, silent, hang, ignore-stop, fork; else completed).
ExamplePlan examplePlan(const QMap<QString, QString> &environment, quint32 seed);

/// An event of the native protocol, and when it is due after the start.
struct ExampleLine {
    std::chrono::milliseconds at;
    QJsonObject event;

    bool operator==(const ExampleLine &) const = default;
};

/// The events for the work of the document `session`, ordered by time. A `finished` event is the last one, at the
/// plan's length.
QList<ExampleLine> exampleScript(const QJsonObject &session, const ExamplePlan &plan);

/// Whether the session waits for a decision after this event.
bool isRequest(const QJsonObject &event);

/// The events that answer a prompt, a decision and a stop.
QList<QJsonObject> examplePromptEvents(const QString &id, const QString &text);
QList<QJsonObject> exampleDecisionEvents(bool isAllowed);
QList<QJsonObject> exampleStopEvents();

} // namespace rensei::example_runner
