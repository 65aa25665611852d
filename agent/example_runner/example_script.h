#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>

namespace rensei::session {

/// How an example session goes, well or in the ways in which runners go wrong.
enum class ExampleOutcome {
    Completed,
    Failed, ///< says that it failed
    Crash, ///< in the end it crashes without having finished
    Silent, ///< ends well but has said nothing
    Hang, ///< falls silent half way; no stop and no termination ends it
    IgnoreStop, ///< as Completed, deaf to the stop
    Fork, ///< as Completed, but leaves a process behind that no termination ends
};

struct ExamplePlan {
    std::chrono::milliseconds length{10'000};
    ExampleOutcome outcome = ExampleOutcome::Completed;
    int steps = 5;
    quint32 seed = 0; ///< the same seed makes the same session
};

/// From RENSEI_EXAMPLE_SECONDS (0 to 86400, parts too; else drawn: 5 to 20), RENSEI_EXAMPLE_STEPS (0 to 1000; else
/// drawn: 4 to 8) and RENSEI_EXAMPLE_OUTCOME (completed, failed, crash, silent, hang, ignore-stop, fork; else
/// completed).
ExamplePlan examplePlan(const QMap<QString, QString> &environment, quint32 seed);

/// An event of the native protocol, and when it is due, counted from the start.
struct ExampleLine {
    std::chrono::milliseconds at;
    QJsonObject event;

    bool operator==(const ExampleLine &) const = default;
};

/// What the example says about the work of `session`, the document it got, in the order of time. Where the plan has a
/// `finished`, it comes last and at the plan's length.
QList<ExampleLine> exampleScript(const QJsonObject &session, const ExamplePlan &plan);

/// What it says to a message, and to a stop.
QList<QJsonObject> exampleAnswer(const QString &id, const QString &text);
QList<QJsonObject> exampleFarewell();

} // namespace rensei::session
