#pragma once

#include "agent/base/exit_code.h"
#include "agent/base/one_shot_timer.h"
#include "agent/host/host.h"
#include "agent/service/notify_socket.h"
#include "agent/service/program_file.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rensei::cli {

/// What an agent does that the system's manager has started (`run --service`): it tells the manager how it is, and ends
/// for a new version of its program once its sessions have ended. Source: agent/service/SERVICE.md, "What the agent
/// does for its manager".
class ManagedRun : public QObject {
    Q_OBJECT

public:
    struct Parts {
        host::Host &host;
        service::NotifySettings notify;
        /// The program that the manager starts; asked when something happens anyway.
        std::function<std::optional<service::ProgramFile>()> readProgram;
    };
    explicit ManagedRun(Parts parts);

    void begin(); ///< the control API answers

    /// ExitRestart when it has stopped the host for a new version.
    ExitCode exitCode() const { return m_exitCode; }

private:
    void report();
    void notify(const QByteArray &lines) const { service::notifyManager(m_parts.notify, lines); }
    void feedWatchdog();
    void checkProgram();
    void replaced();
    void restartWhenIdle();
    bool isIdle() const;

    Parts m_parts;
    std::optional<service::ProgramFile> m_program;
    std::optional<service::ProgramFile> m_newProgram; ///< seen once: it counts when it stays the same
    std::chrono::milliseconds m_checkedAt{};
    QString m_status;
    OneShotTimer m_watchdog;
    OneShotTimer m_settle;
    bool m_isReplaced = false;
    bool m_isStopping = false;
    ExitCode m_exitCode = ExitSuccess;
};

/// One line on the host, for the manager's status.
QString serviceStatus(const host::Host &host);

} // namespace rensei::cli
