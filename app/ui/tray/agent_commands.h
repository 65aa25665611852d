#pragma once

#include "agent/base/paths.h"
#include "agent/control/control_client.h"
#include "app/backend/supervisor.h"

#include <QObject>

#include <functional>

class QWidget;

namespace rensei::app {

/// What a click can have the agent do, and the question before a restart.
class AgentCommands final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Supervisor &supervisor;
        control::ControlClient &agent;
        StatePaths paths; ///< of the agent
        QString configFile; ///< of the agent
        std::function<int()> runningSessions; ///< how many the agent of this computer runs
        bool isDemo = false;
    };
    explicit AgentCommands(Parts parts);

    void start();
    void pause(); ///< no new sessions
    void pauseAll(); ///< and no further turn of those that run
    void resume();
    /// No further turn of one session, which has `id` here and `publicId` in the list, or that no more.
    void pauseSession(const QString &publicId, const QString &id, bool isPaused);
    void addSlots();
    void setSlots(int count);

    /// Asks first when sessions would be ended. `parent` is the window that the question belongs to; null for none.
    void restart(QWidget *parent);

    void showLog(QWidget *parent); ///< the last lines, for an agent that does not stay up
    void openLogsFolder();
    void openConfig();

    QString logsFolder() const;
    static QString folderText(); ///< that no program opened a folder

Q_SIGNALS:
    /// For the person who clicked. `path`: of what could not be opened, for copying; else "".
    void failed(const QString &text, const QString &path = {});
    void sessionFailed(const QString &publicId, const QString &text); ///< something that was wanted of that session
    void logRequested(); ///< the window with the agent's log

private:
    control::ControlClient::Then<control::ActionReply> orFail(const QString &unanswered);

    Parts m_parts;
};

} // namespace rensei::app
