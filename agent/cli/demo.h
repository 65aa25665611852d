#pragma once

#include "agent/cli/demo_children.h"
#include "agent/cli/session_watch_view.h"
#include "agent/http/network_transport.h"
#include "agent/status/probe.h"

#include <optional>

namespace rensei::cli {

struct DemoOptions {
    std::optional<std::chrono::seconds> length; ///< counted from the start
    std::optional<int> sessions; ///< end once so many have ended
    QString scenario = QStringLiteral("troubled"); ///< of the demo platform: `troubled` or `calm`
    bool redraws = false; ///< standard output is a terminal
};

/// What a demo shows: the four checks once all is well, then the sessions, until its time is up, so many sessions have
/// ended, or it is stopped. Then it stops what runs and leaves nothing behind.
class Demo final : public QObject {
    Q_OBJECT

public:
    Demo(DemoOptions options, DemoPrograms programs, ProcessFactory makeProcess, Clock &clock);

    void start();
    void stop(); ///< ended() follows within 10 s; sooner when called again

Q_SIGNALS:
    void ended(bool wasGood); ///< once

private:
    void endAfter(std::chrono::milliseconds length);
    void beginChecks();
    void check();
    void show(const status::Answers &answers, const status::Status &status);
    void fail(const QString &text);

    DemoOptions m_options;
    Clock &m_clock;
    DemoChildren m_children;
    std::unique_ptr<http::NetworkTransport> m_transport;
    std::unique_ptr<status::Probe> m_probe;
    std::unique_ptr<SessionWatchView> m_board;
    std::chrono::milliseconds m_checksUntil{0};
    OneShotTimer m_length;
    OneShotTimer m_pause;
    bool m_wasGood = true;
    bool m_isStopping = false;
};

} // namespace rensei::cli
