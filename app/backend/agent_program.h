#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/secret.h"
#include "agent/process/process.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace rensei::app {

/// `environment` for a program of the agent whose sentences a window shows: it speaks the language of the windows.
QStringList withLanguageOfWindows(QStringList environment);

/// One run of the bundled agent's program for one of its verbs, read line by line, in the language of the windows.
class AgentProgram final : public QObject {
    Q_OBJECT

public:
    AgentProgram(ProcessFactory makeProcess, Clock &clock);
    ~AgentProgram() override; ///< ends the program

    enum class End {
        Exited,
        Crashed,
        NotStarted, ///< the program is missing, or cannot be started
        TimedOut, ///< it was silent for too long, and was ended
    };
    struct Result {
        End end = End::Exited;
        int code = 0; ///< of Exited
        QString errors = {}; ///< what it wrote to standard error, cut, without its name
    };

    struct Input {
        QList<SharedSecret> lines = {}; ///< go to standard input, one a line
        bool staysOpen = false; ///< until closeInput(): its end means something to the program
    };

    /// Ends the run that is in progress, without ended(). `silence`: how long it may write nothing.
    void start(const ProcessStart &start, const Input &input, std::chrono::milliseconds silence);

    void cancel(); ///< ends the run that is in progress, without ended()
    void closeInput();
    void setSilence(std::chrono::milliseconds silence); ///< from now on
    bool isRunning() const { return m_process != nullptr; }

Q_SIGNALS:
    void line(const QByteArray &line); ///< without its end; never while it is being started
    void ended(const rensei::app::AgentProgram::Result &result); ///< once, after the last line

private:
    void readOutput(const QByteArray &bytes);
    void waitForMore();
    void finish(Result result);
    void dropProcess();

    ProcessFactory m_makeProcess;
    OneShotTimer m_deadline;
    std::chrono::milliseconds m_silence{};
    std::unique_ptr<Process> m_process;
    QByteArray m_pending; ///< a line that has not ended
    bool m_skipsLine = false; ///< it is too long
    QByteArray m_errors;
};

} // namespace rensei::app
