#pragma once

#include "agent/example_runner/example_script.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace rensei {
class Clock;
}

namespace rensei::session {

/// How the example's process is to end.
enum class ExampleEnding { Success, Failure, Crash };

/// Plays one example session over the native protocol: it begins with the session document, answers prompts, and ends
/// when its script does, at a stop, or when its input ends, unless its outcome is to do otherwise.
class ExampleRunner final : public QObject {
    Q_OBJECT

public:
    using Write = std::function<void(const QByteArray &line)>;

    /// Even what hangs ends by itself after this: a test that died must not leave processes for good.
    static constexpr std::chrono::minutes longestHang{15};

    ExampleRunner(Clock &clock, const ExamplePlan &plan, Write write);

    void read(const QByteArray &bytes); ///< standard input, in whatever pieces
    void endInput();

Q_SIGNALS:
    void ended(rensei::session::ExampleEnding ending); ///< once

private:
    void readLine(const QByteArray &line);
    void begin(const QJsonObject &session);
    void playDue();
    void stop();
    void end(ExampleEnding ending);
    void say(const QJsonObject &event);

    Clock &m_clock;
    ExamplePlan m_plan;
    Write m_write;
    QByteArray m_input; ///< a line not ended yet
    QList<ExampleLine> m_script;
    std::chrono::milliseconds m_startedAt{0};
    enum class State { Waiting, Playing, Ended } m_state = State::Waiting;
};

} // namespace rensei::session
