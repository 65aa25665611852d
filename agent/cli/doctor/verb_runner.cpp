#include "agent/cli/doctor/verb_runner.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct VerbRunnerText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::VerbRunnerText)
};

} // namespace

static constexpr auto verbDeadline = 120s;
static constexpr qsizetype maxVerbOutput = 1024 * 1024;

VerbRunner::VerbRunner(ProcessFactory makeProcess, Clock &clock, QString program, QStringList environment)
    : m_makeProcess(std::move(makeProcess))
    , m_deadline(clock)
    , m_program(std::move(program))
    , m_environment(std::move(environment))
{
}

VerbRunner::~VerbRunner() = default;

QString lastSentenceIn(const QByteArray &output)
{
    const QByteArray line = output.trimmed().split('\n').last().trimmed();
    const QJsonDocument document = QJsonDocument::fromJson(line);
    return document.isObject() ? document.object().value("text"_L1).toString() : QString::fromUtf8(line);
}

void VerbRunner::run(const QStringList &arguments, Then then)
{
    m_then = std::move(then);
    m_output.clear();
    m_errors.clear();
    m_process = m_makeProcess();
    const auto keep = [](QByteArray &kept, const QByteArray &bytes) { kept = (kept + bytes).right(maxVerbOutput); };
    connect(m_process.get(), &Process::output, this, [this, keep](const QByteArray &bytes) { keep(m_output, bytes); });
    connect(
        m_process.get(), &Process::errorOutput, this, [this, keep](const QByteArray &bytes) { keep(m_errors, bytes); });
    connect(m_process.get(), &Process::failedToStart, this, [this](const Error &error) { finish(fail(error)); });
    connect(m_process.get(), &Process::ended, this, [this](const ProcessExit &exit) {
        if (!exit.crashed && exit.code == 0)
            return finish(lastSentenceIn(m_output));
        const QString why = lastSentenceIn(m_output.trimmed().isEmpty() ? m_errors : m_output);
        finish(failLocally(why.isEmpty() ? VerbRunnerText::tr("it ended without saying why") : why));
    });
    m_deadline.start(
        verbDeadline, [this] { finish(failLocally(VerbRunnerText::tr("it did not end within two minutes"))); });
    m_process->start(
        {.program = m_program, .arguments = arguments, .environment = m_environment, .folder = QDir::rootPath()});
    m_process->closeInput();
}

void VerbRunner::finish(const Result<QString> &said)
{
    m_deadline.stop();
    m_process->disconnect(this);
    m_process->killGroup();
    m_process.release()->deleteLater(); // this may be its own signal
    const Then then = std::exchange(m_then, {});
    then(said);
}

} // namespace rensei::cli

#include "moc_verb_runner.cpp"
