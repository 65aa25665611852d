#pragma once

#include "agent/example_runner/example_script.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace rensei {
class Clock;
}

namespace rensei::example_runner {

/// How the example's process exits.
enum class ExampleExit { Success, Failure, Crash };

/// Runs one example session over the native protocol: starts with the session document, answers prompts, and ends with
/// its script, on a stop, or when its input ends, unless its planned outcome says otherwise.
class ExampleRunner final : public QObject {
    Q_OBJECT

public:
    using Write = std::function<void(const QByteArray &line)>;

    /// Even a hang ends after this time, so that a crashed test leaves no process forever.
    static constexpr std::chrono::minutes maxHangTime{15};

    ExampleRunner(Clock &clock, const ExamplePlan &plan, Write write);

    void read(const QByteArray &bytes); ///< standard input, in chunks of any size
    void endInput();

Q_SIGNALS:
    void ended(rensei::example_runner::ExampleExit exitKind); ///< once

private:
    void readLine(const QByteArray &line);
    void begin(const QJsonObject &session);
    void writeDueEvents();
    void goOn(bool isAllowed);
    void stop();
    void end(ExampleExit exitKind);
    void write(const QJsonObject &event);

    Clock &m_clock;
    ExamplePlan m_plan;
    Write m_write;
    QByteArray m_input; ///< an incomplete line
    QList<ExampleLine> m_script;
    std::chrono::milliseconds m_startedAt{0};
    std::optional<std::chrono::milliseconds> m_askedAt; ///< while it waits for a decision
    enum class State { Waiting, Running, Ended } m_state = State::Waiting;
};

} // namespace rensei::example_runner
