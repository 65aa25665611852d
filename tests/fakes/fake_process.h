#pragma once

#include "agent/process/process.h"

namespace rensei::tests {

/// A program that does what the test says. `starts` and the other records outlive the object in a shared place.
struct ProcessRecord {
    ProcessStart start;
    QByteArray written;
    bool inputClosed = false;
    bool alive = false; ///< what groupAlive() answers
    std::optional<TreeAmount> usage; ///< what usage() answers
    QStringList signalsSent; ///< "terminate", "kill"
    class FakeProcess *process = nullptr; ///< null once destroyed
};

class FakeProcess final : public Process {
public:
    explicit FakeProcess(std::shared_ptr<ProcessRecord> record)
        : m_record(std::move(record))
    {
        m_record->process = this;
    }
    ~FakeProcess() override { m_record->process = nullptr; }

    void start(const ProcessStart &start) override
    {
        m_record->start = start;
        m_record->alive = true;
    }
    void write(const QByteArray &bytes) override { m_record->written += bytes; }
    void closeInput() override { m_record->inputClosed = true; }
    void terminateGroup() override { m_record->signalsSent.append(QStringLiteral("terminate")); }
    void killGroup() override { m_record->signalsSent.append(QStringLiteral("kill")); }
    bool groupAlive() const override { return m_record->alive; }
    std::optional<TreeAmount> usage() const override { return m_record->usage; }
    /// No process has it, so that nothing real is taken for what a session left behind.
    qint64 pid() const override { return m_record->alive ? 1'999'999'999 : 0; }

    void end(int code)
    {
        m_record->alive = false;
        Q_EMIT ended(ProcessExit{.crashed = false, .code = code});
    }

private:
    std::shared_ptr<ProcessRecord> m_record;
};

/// Makes FakeProcesses and keeps their records, oldest first.
class FakeProcesses {
public:
    QList<std::shared_ptr<ProcessRecord>> made;

    ProcessFactory factory()
    {
        return [this] {
            made.append(std::make_shared<ProcessRecord>());
            return std::make_unique<FakeProcess>(made.last());
        };
    }
};

} // namespace rensei::tests
