#pragma once

#include "agent/service/service_manager.h"

#include <QObject>

#include <deque>
#include <memory>

namespace rensei::service {

/// How one of the manager's programs ended.
struct CommandResult {
    int code = 0;
    QString output;
    QString errorOutput;
};

/// One call of a program of the manager's, such as `systemctl`.
struct Command {
    QString program; ///< absolute
    QStringList arguments;
    std::chrono::milliseconds deadline = std::chrono::seconds(10);
    bool mayFail = false; ///< of several in a row: the next one is run in any case
};

/// Runs programs of the system, without a shell. Nobody is called after it is destroyed, and what runs then is ended.
class Commands : public QObject {
    Q_OBJECT

public:
    explicit Commands(const ServiceParts &parts);
    ~Commands() override;

    /// `then` is called once, later. An Error when the program does not start, crashes or takes too long.
    using Then = std::function<void(Result<CommandResult>)>;
    void run(const Command &command, Then then);

    /// One after the other, until one that must not fail does: the Error has what it wrote.
    void runAll(std::deque<Command> commands, ServiceManager::Then then);

    /// `then`, once, later: for what is known at once.
    void later(std::function<void()> then);

    Clock &clock() const { return m_parts.clock; }

private:
    ServiceParts m_parts;
};

/// An Error of `result` unless it is 0: the command and the first line that it wrote.
[[nodiscard]] Result<void> checkResult(const Command &command, const Result<CommandResult> &result);

} // namespace rensei::service
