#include "agent/host/workspace_upkeep.h"

#include "agent/base/json_reader.h"
#include "agent/language/language.h"
#include "agent/process/own_environment.h"
#include "agent/runner/runner_environment.h"

#include <QLoggingCategory>

#include <utility>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcUpkeep, "rensei.workspaces")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto deadline = 15min; // servers are asked, and may be slow
// Its reasons go to the log. Source: agent/decisions/089-the-agent-speaks-english.md, "Decision"
static const QString english = QString::fromLatin1(languageVariable) + u"=en"_s;
static constexpr qsizetype maxOutputBytes = 4 * 1024 * 1024;

WorkspaceUpkeep::WorkspaceUpkeep(ProcessFactory makeProcess, Clock &clock, StatePaths paths, QString agentProgram)
    : m_makeProcess(std::move(makeProcess))
    , m_paths(std::move(paths))
    , m_program(std::move(agentProgram))
    , m_deadline(clock)
{
}

WorkspaceUpkeep::~WorkspaceUpkeep() = default;

void WorkspaceUpkeep::examine(const QString &sessionId)
{
    if (!sessionId.isEmpty())
        enqueue(sessionId);
}

void WorkspaceUpkeep::examineAll()
{
    enqueue({});
}

void WorkspaceUpkeep::enqueue(const QString &sessionId)
{
    if (m_program.isEmpty() || m_pending.contains(sessionId))
        return;
    m_pending.append(sessionId);
    if (!m_process)
        next();
}

void WorkspaceUpkeep::next()
{
    if (m_pending.isEmpty())
        return;
    const QString sessionId = m_pending.takeFirst();
    QStringList arguments{u"workspaces"_s, u"prune"_s, u"--json"_s, u"--state-dir"_s, m_paths.root};
    if (!sessionId.isEmpty())
        arguments.append(u"--session="_s + sessionId);
    QStringList environment;
    const auto own = runner::ownEnvironment();
    for (auto it = own.begin(); it != own.end(); ++it)
        environment.append(it.key() + u'=' + it.value());
    m_output.clear();
    m_process = m_makeProcess();
    Process *process = m_process.get();
    connect(process, &Process::output, this, [this](const QByteArray &bytes) {
        if (m_output.size() < maxOutputBytes)
            m_output += bytes;
    });
    connect(
        process, &Process::ended, this, [this](const ProcessExit &exit) { ended(!exit.crashed && exit.code == 0); });
    connect(process, &Process::failedToStart, this, [this](const Error &) { ended(false); });
    m_deadline.start(deadline, [this] { m_process->killGroup(); });
    process->start({.program = m_program,
        .arguments = arguments,
        .environment = withoutOwnSettings(environment) + QStringList{english},
        .folder = m_paths.root});
    process->closeInput();
}

void WorkspaceUpkeep::ended(bool isGood)
{
    m_deadline.stop();
    m_process.release()->deleteLater(); // this is its own signal
    const auto result = parseObject(m_output);
    if (isGood && result) {
        const JsonReader reader(*result);
        m_totalBytes = reader.maybeInteger("totalBytes"_L1).value_or(m_totalBytes);
        for (const QJsonValue &value : reader.maybeArray("folders"_L1).value_or(QJsonArray())) {
            const JsonReader folder(value.toObject());
            const QStringList reasons = folder.strings("reasons"_L1);
            if (!reasons.isEmpty())
                qCInfo(lcUpkeep).noquote()
                    << "the folder of session" << folder.line("session"_L1) << "is kept:" << reasons.join(u"; "_s);
        }
        Q_EMIT measured();
    } else {
        qCWarning(lcUpkeep) << "the folders of sessions could not be examined";
    }
    next();
}

} // namespace rensei::host

#include "moc_workspace_upkeep.cpp"
