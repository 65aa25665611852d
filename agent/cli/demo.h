#pragma once

#include "agent/cli/demo_children.h"
#include "agent/cli/session_watch_view.h"
#include "agent/http/network_transport.h"
#include "agent/status/probe.h"

#include <optional>

namespace rensei::cli {

struct DemoOptions {
    std::optional<std::chrono::seconds> duration; ///< from start() on
    std::optional<int> sessions; ///< end once this many have ended
    QString scenario = QStringLiteral("troubled"); ///< of the demo platform: `troubled` or `calm`
    bool redraws = false; ///< standard output is a terminal
};

/// Runs a demo and prints it: the four checks once they pass, then the sessions, until its time is up, `sessions` of
/// them have ended, or stop() is called. Then it ends its children and removes their files.
class Demo final : public QObject {
    Q_OBJECT

public:
    Demo(DemoOptions options, DemoPrograms programs, ProcessFactory makeProcess, Clock &clock);

    void start();
    void stop(); ///< ended() follows within 10 s; sooner when called again

Q_SIGNALS:
    void ended(bool succeeded); ///< once

private:
    void endAfter(std::chrono::milliseconds duration);
    void beginChecks();
    void check();
    void show(const status::Answers &answers, const status::Status &status);
    void fail(const QString &text);

    DemoOptions m_options;
    Clock &m_clock;
    DemoChildren m_children;
    std::unique_ptr<http::NetworkTransport> m_transport;
    std::unique_ptr<status::Probe> m_probe;
    std::unique_ptr<SessionWatchView> m_sessionView;
    std::chrono::milliseconds m_checkDeadline{0};
    OneShotTimer m_endTimer;
    OneShotTimer m_checkTimer;
    bool m_succeeded = true;
    bool m_isStopping = false;
};

} // namespace rensei::cli
