#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/result.h"
#include "agent/process/process.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace rensei::cli {

/// Runs one verb of a program after another, each in a process of its own, and gives the last sentence that it says.
class VerbRunner final : public QObject {
    Q_OBJECT

public:
    /// `program` is this one; `clock` must outlive it.
    VerbRunner(ProcessFactory makeProcess, Clock &clock, QString program, QStringList environment);
    ~VerbRunner() override;

    using Then = std::function<void(const Result<QString> &)>;

    /// Calls `then` once, later, within two minutes: with the last line of standard output, of NDJSON its `text`; or
    /// with an Error whose detail is the sentence that says why it failed. One call at a time.
    void run(const QStringList &arguments, Then then);

private:
    void finish(const Result<QString> &said);

    ProcessFactory m_makeProcess;
    OneShotTimer m_deadline;
    QString m_program;
    QStringList m_environment;
    std::unique_ptr<Process> m_process;
    QByteArray m_output;
    QByteArray m_errors;
    Then m_then;
};

/// The sentence in the last line of such an output.
QString lastSentenceIn(const QByteArray &output);

} // namespace rensei::cli
