#include "agent/base/own_link.h"
#include "agent/base/private_file.h"
#include "agent/process/child.h"
#include "agent/process/inherited_children.h"
#include "agent/process/process.h"
#include "agent/process/process_group.h"
#include "agent/process/secret_pipe.h"

#include <QFileInfo>

#include <optional>

namespace rensei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxErrorBytes = 1024 * 1024;

class SystemProcess final : public Process {
public:
    /// With an error file, the program outlives this one.
    explicit SystemProcess(std::optional<QString> errorFile)
        : m_errorFile(std::move(errorFile))
        , m_group(makeProcessGroup(m_errorFile ? GroupLife::OnItsOwn : GroupLife::WithThisProgram))
    {
        connect(&m_process, &QProcess::started, this, [this] {
            m_group->adopt(m_process.processId());
            tell([this] { Q_EMIT started(); });
        });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                tell([this] {
                    Q_EMIT failedToStart(Error{
                        .kind = ErrorKind::Local, .detail = m_process.errorString(), .where = m_process.program()});
                });
        });
        connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { Q_EMIT output(m_process.readAllStandardOutput()); });
        connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { Q_EMIT errorOutput(m_process.readAllStandardError()); });
        connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            m_own.reset();
            Q_EMIT ended(ProcessExit{status == QProcess::CrashExit, code});
        });
    }

    ~SystemProcess() override
    {
        m_process.disconnect(this);
        if (m_errorFile) {
            m_process.letGo();
        } else if (m_process.state() != QProcess::NotRunning) {
            m_group->kill();
            // The group was killed already; this only avoids a warning of QProcess.
            m_process.kill();
            m_process.waitForFinished(500);
        } else if (m_group->isAlive()) {
            m_group->kill();
        }
    }

    void start(const ProcessStart &start) override
    {
        m_group->setMarker(start.marker);
        m_group->setShare(start.share);
        m_process.setProgram(start.program);
        m_process.setArguments(start.arguments);
        m_process.setWorkingDirectory(start.folder);
        QProcessEnvironment environment;
        for (const QString &entry : start.environment)
            environment.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
        m_process.setProcessEnvironment(environment);
        m_group->prepare(m_process);
        m_isStarting = true;
        SecretPipe secret;
        const auto ready = prepareErrorFile().and_then([&] { return secret.open(start.secretInput, m_process); });
        if (ready)
            m_process.start();
        else
            tell([this, error = ready.error()] { Q_EMIT failedToStart(error); });
        if (m_process.processId() > 0)
            m_own.emplace(m_process.processId());
        m_isStarting = false;
    }

    void write(const QByteArray &bytes) override
    {
        if (m_process.state() != QProcess::NotRunning)
            m_process.write(bytes);
    }

    void closeInput() override { m_process.closeWriteChannel(); }
    void terminateGroup() override { m_group->terminate(); }
    void killGroup() override { m_group->kill(); }
    bool groupAlive() const override { return m_process.state() != QProcess::NotRunning || m_group->isAlive(); }
    std::optional<TreeAmount> usage() const override { return m_group->usage(); }
    qint64 pid() const override { return m_process.processId(); }

private:
    Result<void> prepareErrorFile()
    {
        if (!m_errorFile)
            return {};
        // Not a pipe: once the reader is gone, the next write would end the program.
        m_process.setStandardErrorFile(*m_errorFile, QIODevice::Append);
        const bool isFit
            = followOwnLinks(*m_errorFile).and_then(checkPrivate) && QFileInfo(*m_errorFile).size() <= maxErrorBytes;
        return isFit ? Result<void>() : writePrivateFile(*m_errorFile, {});
    }

    // On some systems, and for some failures, QProcess signals from inside start().
    template <typename Tell>
    void tell(Tell emitSignal)
    {
        QMetaObject::invokeMethod(this, emitSignal, m_isStarting ? Qt::QueuedConnection : Qt::DirectConnection);
    }

    std::optional<QString> m_errorFile;
    std::optional<OwnChild> m_own;
    Child m_process;
    std::unique_ptr<ProcessGroup> m_group;
    bool m_isStarting = false;
};

} // namespace

std::unique_ptr<Process> makeSystemProcess()
{
    return std::make_unique<SystemProcess>(std::nullopt);
}

std::unique_ptr<Process> makeLastingProcess(const QString &errorFile)
{
    return std::make_unique<SystemProcess>(errorFile);
}

} // namespace rensei
