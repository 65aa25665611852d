#pragma once

#include "app/backend/agent_program.h"
#include "app/model/setup/setup_state.h"

#include <functional>

namespace rensei::app {

/// Has the bundled agent's program set this computer up, repair or remove it, and follows what it reports. All that is
/// done is done by that program, so that a terminal does the same.
class SetupRun final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ProcessFactory makeProcess;
        Clock &clock;
        /// The agent's program, with the options for platform and folders as its arguments.
        std::function<ProcessStart()> command;
        /// Before something is done: has an agent of this desktop's own make room. `then` is called once.
        std::function<void(std::function<void()> then)> makeRoom = {};
        std::function<void(bool isRemoved)> afterwards = {}; ///< and after it, however it ended
    };
    explicit SetupRun(Parts parts);

    enum class Verb { Install, Repair, Uninstall };
    struct Request {
        Verb verb = Verb::Install;
        bool isDryRun = false; ///< only tells what would be done
        SharedSecret userKey = {}; ///< null: the agent reads it itself
        SharedSecret hostToken = {}; ///< instead of a new one; null for none
        QStringList projects = {}; ///< slugs; empty for the agent's choice, as below
        QString runner = {};
        QString permissions = {};
        bool startsBeforeLogin = false; ///< the agent is to run while nobody is logged in, too
        QString importFrom = {}; ///< the folder of another set-up that is taken over; "" for none
        QString platform = {}; ///< its server URL, instead of the command's; "" for that
        bool revokesKey = false; ///< of Uninstall
        bool deletesData = false; ///< of Uninstall
    };

    enum class Trouble {
        None,
        NoProgram, ///< the bundled agent cannot be started
        Broken, ///< it ended without telling how it went; see errors()
        TimedOut,
    };

    /// Begins anew. What is in progress is ended first, without a signal; nothing but a dry run should be.
    void start(const Request &request);

    /// Has the agent take back what it did. It goes on to report, and ends as any other run.
    void cancel();

    bool isRunning() const { return m_isRunning; }
    bool isCancelling() const { return m_isRunning && m_isCancelling; }
    const Request &request() const { return m_request; }
    const SetupState &state() const { return m_state; }
    Trouble trouble() const { return m_trouble; }
    const QString &errors() const { return m_errors; } ///< what the agent wrote besides, for Trouble::Broken

    /// It has ended, and everything is as it was asked for.
    bool isGood() const;

Q_SIGNALS:
    void changed();
    void ended(); ///< after the last changed()

private:
    void launch();
    void readLine(const QByteArray &line);
    void programEnded(const AgentProgram::Result &result);

    Parts m_parts;
    AgentProgram m_program;
    Request m_request;
    SetupState m_state;
    Trouble m_trouble = Trouble::None;
    QString m_errors;
    int m_round = 0; ///< of start(), so that room that is made late is none of another's
    bool m_isRunning = false;
    bool m_isCancelling = false;
};

} // namespace rensei::app
